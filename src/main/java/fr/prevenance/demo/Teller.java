package fr.prevenance.demo;

import fr.prevenance.organization.Accounts;
import fr.prevenance.organization.Viewer;
import fr.prevenance.organization.Viewers;
import org.springframework.stereotype.Component;

/** Whoever tells the demo's story. */
@Component("demoTeller")
record Teller(Accounts accounts, Viewers viewers) {

  Viewer claire() {
    viewers.forget();
    return person("claire.besson");
  }

  Viewer person(String name) {
    return viewers.person(accounts.byEmail(name + "@ondea.example").orElseThrow().id());
  }
}
