package fr.prevenance.demo;

import fr.prevenance.platform.PublicUrl;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The last words of every start: where the product is, and who can sign in to the demo. */
@Component
class Announcement {

  private final PublicUrl url;
  private final DemoAccounts accounts;

  Announcement(PublicUrl url, DemoAccounts accounts) {
    this.url = url;
    this.accounts = accounts;
  }

  @EventListener
  void on(ApplicationReadyEvent ready) {
    var out =
        new PrintStream(
            new java.io.FileOutputStream(java.io.FileDescriptor.out), true, StandardCharsets.UTF_8);
    out.println();
    out.println("  Prévenance  " + url.of("/"));
    if (!accounts.read().isEmpty()) out.println("\n" + accounts.read().indent(2));
  }
}
