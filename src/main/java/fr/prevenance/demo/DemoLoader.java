package fr.prevenance.demo;

import fr.prevenance.organization.OrganizationDesk;
import fr.prevenance.platform.database.Database;
import fr.prevenance.platform.tenant.Tenant;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * On an empty embedded database where nobody asked for an organisation of their own, opens the
 * demo's.
 */
@Component
@Order(2)
class DemoLoader implements ApplicationRunner {

  private static final Logger log = LoggerFactory.getLogger(DemoLoader.class);

  private final @Nullable Boolean wanted;
  private final Database database;
  private final OrganizationDesk organizations;
  private final List<DemoChapter> chapters;
  private final Story story;

  /** The demo's clock and its accounts. */
  @Component
  record Story(Clock clock, DemoAccounts accounts) {
    LocalDate today() {
      return LocalDate.now(clock.withZone(OndeaStory.ZONE));
    }
  }

  DemoLoader(
      @Value("${prevenance.demo:#{null}}") @Nullable Boolean wanted,
      Database database,
      OrganizationDesk organizations,
      List<DemoChapter> chapters,
      Story story) {
    this.wanted = wanted;
    this.database = database;
    this.organizations = organizations;
    this.chapters = chapters;
    this.story = story;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    boolean asked = wanted == null ? database.embedded() : wanted;
    if (!asked || !organizations.isEmpty()) return;
    load();
  }

  void load() {
    long start = System.nanoTime();
    var first =
        story.accounts().people().stream()
            .filter(person -> person.role().equals("ADMINISTRATOR"))
            .findFirst()
            .orElseThrow();
    var administrator =
        new OrganizationDesk.Person(
            first.name(), first.email(), story.accounts().passwordOf(first), true);
    var opened =
        organizations.open(
            new OrganizationDesk.Opening(
                "Réseau Ondéa", "fr", "Europe/Paris", "transport", administrator));
    Tenant.run(opened.id(), () -> chapters.forEach(chapter -> chapter.tell(story.today())));
    story.accounts().write();
    log.info(
        "The demo world is ready after {} s",
        Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0);
  }
}
