package fr.prevenance.demo;

import fr.prevenance.organization.Accounts;
import fr.prevenance.platform.tenant.OrganizationId;
import org.springframework.boot.test.context.TestComponent;

/** The demo world, loaded once for all the tests that visit it. */
@TestComponent
public class LoadedDemo {

  /** Someone who can sign in. */
  public record Login(String email, String password, OrganizationId organization) {}

  private final DemoLoader loader;
  private final DemoAccounts names;
  private final Accounts accounts;

  LoadedDemo(DemoLoader loader, DemoAccounts names, Accounts accounts) {
    this.loader = loader;
    this.names = names;
    this.accounts = accounts;
  }

  /** By the beginning of an e-mail, such as {@code claire.besson}. */
  public synchronized Login login(String who) {
    if (accounts.byEmail("claire.besson@ondea.example").isEmpty()) loader.load();
    String line = names.read().lines().filter(one -> one.startsWith(who)).findFirst().orElseThrow();
    String[] words = line.split("\\s+");
    return new Login(words[0], words[1], accounts.byEmail(words[0]).orElseThrow().organization());
  }
}
