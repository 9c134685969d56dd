package fr.prevenance.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.prevenance.ApplicationTest;
import fr.prevenance.SettableClock;
import fr.prevenance.browser.Browser;
import fr.prevenance.browser.Visit;
import fr.prevenance.demo.LoadedDemo;
import fr.prevenance.platform.tenant.Tenant;
import fr.prevenance.survey.Answers;
import fr.prevenance.survey.NewResponse;
import fr.prevenance.survey.ResponseDesk;
import fr.prevenance.survey.Survey;
import fr.prevenance.survey.SurveyDesk;
import fr.prevenance.survey.Value;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The main loop: what hurts, what is decided, what comes in afterwards, and what it proved. */
@ApplicationTest
class MapToVerdictStoryTest {

  private record Point(String survey, String question, double before) {}

  @RegisterExtension static final Browser BROWSER = new Browser();

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final String TITLE = "Reprendre ce que le mapping montre en premier";
  private static final int ANSWERS = 60;
  private static final int UNTIL_VERIFIED = 40;
  private static final int LOOKS = 40;

  @LocalServerPort int port;
  @Autowired LoadedDemo demo;
  @Autowired SurveyDesk surveys;
  @Autowired ResponseDesk responses;
  @Autowired Scheduler scheduler;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;
  @Autowired SettableClock clock;
  private final List<ResponseDesk.Receipt> received = new ArrayList<>();
  private LoadedDemo.Login claire;
  private Visit visit;
  private Page page;

  @Test
  void a_criterion_that_hurts_becomes_an_action_whose_verdict_comes_on_its_date() {
    claire = demo.login("claire.besson");
    visit = BROWSER.wide(port).signIn(claire.email(), claire.password());
    page = visit.page();
    Point point = the_mapping_shows_an_important_criterion_that_disappoints();
    String action = an_action_is_decided_with_its_verification(point);
    the_work_is_done(action);
    try {
      new_answers_come_in(point);
      the_verdict_appears_on_its_date(action);
    } finally {
      clock.reset();
    }
    assertThat(visit.consoleErrors()).isEmpty();
  }

  private Point the_mapping_shows_an_important_criterion_that_disappoints() {
    assertThat(page.locator("h1").textContent()).isNotBlank();
    page.locator(".pv-nav details:has(a[href='/insight/map']) summary").click();
    page.locator(".pv-nav a[href='/insight/map']").click();
    page.waitForURL("**/insight/map*");
    Locator zone =
        page.locator(".map-zone")
            .filter(
                new Locator.FilterOptions()
                    .setHas(page.locator(".zn", new Page.LocatorOptions().setHasText("2"))));
    String href = zone.locator("li a").first().getAttribute("href");
    zone.locator("li a").first().click();
    page.locator(".map-zone a[aria-current=true][href='" + href + "']").waitFor();
    String said = page.locator(".map-point dd strong").first().textContent();
    page.getByText("Créer une action").click();
    page.waitForURL("**/actions/new?*");
    return new Point(asked("survey"), asked("question"), number(said));
  }

  private String an_action_is_decided_with_its_verification(Point point) {
    LocalDate today = today();
    assertThat(page.locator("#f-measure").inputValue())
        .as("the figure of the point is offered")
        .isEqualTo("survey.mean " + point.survey() + "." + point.question());
    page.locator("#f-title").fill(TITLE);
    page.locator("#f-baselineFrom").fill(today.minusDays(90).toString());
    page.locator("#f-baselineTo").fill(today.minusDays(1).toString());
    page.locator("#f-operator").selectOption(">=");
    page.locator("#f-expected").fill("%.1f".formatted(point.before() + 0.5));
    page.locator("#f-verifyOn").fill(today.plusDays(UNTIL_VERIFIED).toString());
    page.locator(".paq-more summary").click();
    page.locator("#f-minimumN").fill("30");
    page.locator("form.pv-form button.btn-primary").click();
    page.waitForURL(Pattern.compile(".*/actions/\\d+$"));
    assertThat(page.locator("h1").textContent()).contains(TITLE);
    assertThat(page.locator(".paq-ba .before").textContent())
        .contains("entre")
        .contains("réponses");
    return page.url().substring(page.url().indexOf("/actions/"));
  }

  private void the_work_is_done(String action) {
    page.locator("a[href='" + action + "/progress']").click();
    page.locator("#f-progress").fill("100");
    page.locator("#f-effectFrom").fill(today().plusDays(1).toString());
    page.locator("form.pv-form button.btn-primary").click();
    page.waitForURL("**" + action);
    assertThat(page.locator(".paq-sheet").textContent())
        .as("done is not proved")
        .contains("à vérifier")
        .doesNotContain("conforme");
  }

  private void new_answers_come_in(Point point) {
    Instant effect = clock.instant().plus(Duration.ofDays(2));
    clock.advance(Duration.ofDays(UNTIL_VERIFIED + 1));
    Tenant.run(
        claire.organization(),
        () -> {
          Survey survey = surveys.get(point.survey());
          for (int i = 0; i < ANSWERS; i++) {
            var answers =
                new Answers(Map.of(point.question(), new Value.Score(i % 3 == 0 ? 9 : 10)));
            Instant at = effect.plus(Duration.ofHours(12L * i));
            received.add(
                responses.receive(
                    survey, new NewResponse(at, null, "EMAIL", null, null, null, null, answers)));
          }
        });
  }

  private void the_verdict_appears_on_its_date(String action) {
    TaskInstanceId alarm = alarm(action);
    LocalDate due = today().minusDays(1);
    assertThat(scheduler.getScheduledExecution(alarm).orElseThrow().getExecutionTime())
        .isEqualTo(due.atTime(LocalTime.of(6, 0)).atZone(PARIS).toInstant());
    Tenant.run(
        claire.organization(),
        () ->
            transaction.executeWithoutResult(status -> scheduler.reschedule(alarm, Instant.now())));
    scheduler.triggerCheckForDueExecutions();
    for (int look = 0;
        look < LOOKS && visit.go(action).page().getByText("à vérifier").count() > 0;
        look++) {
      page.waitForTimeout(500);
    }
    visit.screenshot("verdict");
    assertThat(page.locator(".paq-sheet").textContent()).contains("Valeur attendue atteinte");
    assertThat(page.locator("#verification + p strong").textContent()).isEqualTo("conforme");
    assertThat(page.locator(".paq-ba figcaption").allTextContents())
        .hasSize(2)
        .allMatch(text -> text.contains("entre") && text.contains("réponses"));
    assertThat(page.locator(".paq-ba .after").textContent()).contains("60");
  }

  @AfterEach
  void the_demo_is_left_as_it_was() {
    Tenant.run(
        claire.organization(),
        () -> received.forEach(one -> responses.withdraw(surveys.get("barometre"), one.id())));
  }

  private TaskInstanceId alarm(String action) {
    int number = Integer.parseInt(action.substring("/actions/".length()));
    UUID id =
        Tenant.get(
            claire.organization(),
            () ->
                transaction.execute(status ->
                    jdbc.sql("select id from action.action where number = ?")
                        .param(number)
                        .query(UUID.class)
                        .single()));
    return TaskInstanceId.of("action.verification", id.toString());
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(PARIS));
  }

  private String asked(String name) {
    var found = Pattern.compile("[?&]" + name + "=([^&]+)").matcher(page.url());
    assertThat(found.find()).as(name + " in " + page.url()).isTrue();
    return found.group(1);
  }

  private static double number(String said) {
    return Double.parseDouble(said.strip().replace(',', '.'));
  }
}
