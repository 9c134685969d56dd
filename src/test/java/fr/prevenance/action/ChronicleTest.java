package fr.prevenance.action;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevenance.ApplicationTest;
import fr.prevenance.FixedMeasures;
import fr.prevenance.World;
import fr.prevenance.measure.MeasureRef;
import fr.prevenance.measure.Operator;
import fr.prevenance.organization.TokenId;
import fr.prevenance.organization.Viewer;
import fr.prevenance.organization.Viewers;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class ChronicleTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
  private static final LocalDate VERIFIED_ON = LocalDate.of(2026, 4, 2);

  @Autowired World world;
  @Autowired Viewers viewers;
  @Autowired Chronicle chronicle;
  @Autowired VerificationDesk verdicts;
  @Autowired ActionDesk desk;
  @Autowired Alarm alarm;

  @Test
  void an_action_told_with_its_past_has_the_verdict_that_its_figures_give() {
    world
        .open("Acmé")
        .run(() -> {
          assertThat(told(14, "better", TODAY).status()).isEqualTo(Status.VERIFIED);
          assertThat(told(15, "flat", TODAY).status()).isEqualTo(Status.REOPENED);
          assertThat(told(16, "few", TODAY).status()).isEqualTo(Status.TO_VERIFY);
          assertThat(told(null, "better", VERIFIED_ON.minusDays(1)).number()).isEqualTo(17);
        });
  }

  @Test
  void the_job_gives_the_verdict_on_its_day_and_never_twice() {
    world
        .open("Acmé")
        .run(() -> {
          Action action = told(1, "better", VERIFIED_ON.minusDays(1));
          assertThat(action.status()).isEqualTo(Status.TO_VERIFY);
          assertThat(verdicts.verifyAsOf(action.id(), VERIFIED_ON.minusDays(1))).isEmpty();
          Outcome first = verdicts.verifyAsOf(action.id(), VERIFIED_ON).orElseThrow();
          assertThat(first.kind()).isEqualTo(Verdict.Kind.CONFORM);
          assertThat(verdicts.verifyDue(action.id())).contains(verdicts.of(action.id()).getFirst());
          assertThat(verdicts.of(action.id())).hasSize(1);
          assertThat(desk.thread(action.id()))
              .extracting(Entry::kind)
              .containsExactly(
                  Entry.Kind.CREATED,
                  Entry.Kind.DECIDED,
                  Entry.Kind.EFFECT,
                  Entry.Kind.PROGRESS,
                  Entry.Kind.VERDICT);
        });
  }

  @Test
  void the_alarm_rings_at_six_of_the_unit_and_never_at_once() {
    ZoneId paris = ZoneId.of("Europe/Paris");
    LocalDate far = LocalDate.of(2099, 7, 1);
    assertThat(alarm.next(far, paris)).isEqualTo(Instant.parse("2099-07-01T04:00:00Z"));
    assertThat(alarm.next(LocalDate.of(2020, 1, 1), paris)).isAfter(Instant.now());
  }

  private Action told(@Nullable Integer number, String measure, LocalDate today) {
    Viewer viewer = viewers.script(new TokenId(UUID.randomUUID()), "Claire Besson");
    LocalDate decided = LocalDate.of(2026, 2, 28);
    var verification =
        new VerificationDraft(
            MeasureRef.of("test.fixed", measure),
            Operator.AT_LEAST,
            7.5,
            new VerificationDraft.Days(decided.minusDays(50), decided.minusDays(1)),
            null,
            null,
            null,
            VERIFIED_ON);
    var filed =
        new ActionWish(
            "Afficher la cause",
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            FixedMeasures.TURN,
            null,
            null,
            null,
            null,
            verification,
            null,
            null,
            null);
    var done =
        new ActionWish(
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            100,
            null,
            FixedMeasures.TURN,
            null,
            null,
            null,
            null,
            "Fait");
    var step = new Chronicle.Step(FixedMeasures.TURN, "Karim Benali", done);
    return chronicle.tell(
        viewer,
        new Chronicle.Told(number, decided, "Claire Besson", filed, List.of(step), List.of(), null),
        today);
  }
}
