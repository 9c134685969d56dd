package fr.prevenance.action;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevenance.ApplicationTest;
import fr.prevenance.World;
import fr.prevenance.measure.MeasureRef;
import fr.prevenance.measure.Operator;
import fr.prevenance.organization.TokenId;
import fr.prevenance.organization.Viewer;
import fr.prevenance.organization.Viewers;
import fr.prevenance.promise.Charter;
import fr.prevenance.promise.CharterDesk;
import fr.prevenance.promise.CharterWish;
import fr.prevenance.promise.Commitment;
import fr.prevenance.promise.CommitmentDesk;
import fr.prevenance.promise.CommitmentWish;
import fr.prevenance.promise.Remedies;
import fr.prevenance.promise.Remedy;
import fr.prevenance.promise.StandingWatch;
import fr.prevenance.promise.VersionDesk;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class PromiseActionsTest {

  private static final LocalDate DUE = LocalDate.of(2030, 3, 23);

  @Autowired World world;
  @Autowired Viewers viewers;
  @Autowired CharterDesk charters;
  @Autowired VersionDesk versions;
  @Autowired CommitmentDesk commitments;
  @Autowired StandingWatch watch;
  @Autowired ActionDesk actions;
  @Autowired Remedies remedies;

  @Test
  void customers_are_told_of_the_public_actions_of_a_promise_that_are_under_way() {
    world
        .open("Acmé")
        .run(() -> {
          Commitment one = promise(null);
          file(one.key(), "Ouvrir un second guichet", true, Status.OPEN);
          file(one.id().value().toString(), "Prévenir par message", true, Status.OPEN);
          file(one.key(), "Brouillon", true, Status.DRAFT);
          file(one.key(), "Entre nous", false, Status.OPEN);
          file("autre", "Sans rapport", true, Status.OPEN);
          Action cancelled = file(one.key(), "Abandonnée", true, Status.OPEN);
          actions.cancel(viewer(), cancelled.id(), "Autre voie");
          assertThat(remedies.of(one.id()))
              .extracting(Remedy::title)
              .containsExactly("Ouvrir un second guichet", "Prévenir par message");
          assertThat(remedies.of(one.id()).getFirst().dueOn()).isEqualTo(DUE);
        });
  }

  @Test
  void a_figure_past_the_unacceptable_threshold_opens_one_action_verified_by_that_figure() {
    world
        .open("Acmé")
        .run(() -> {
          Commitment one = promise(6.0);
          watch.look();
          watch.look();
          Action opened = actions.all(viewer()).getFirst();
          assertThat(actions.all(viewer())).hasSize(1);
          assertThat(opened.status()).isEqualTo(Status.OPEN);
          assertThat(opened.matter().origin().ref()).isEqualTo(one.key());
          assertThat(opened.matter().nonConformity())
              .contains("5 mesuré", "6 au plus loin", "cible 7");
          assertThat(opened.matter().told())
              .as("customers are told when somebody says so")
              .isFalse();
          assertThat(opened.verification()).isInstanceOf(Verification.ByMeasure.class);
          assertThat(remedies.of(one.id())).isEmpty();
        });
  }

  @Test
  void a_promise_within_its_threshold_opens_nothing() {
    world
        .open("Acmé")
        .run(() -> {
          promise(4.0);
          assertThat(watch.look()).isPositive();
          assertThat(actions.all(viewer())).isEmpty();
        });
  }

  private Commitment promise(@Nullable Double unacceptable) {
    Viewer viewer = viewer();
    Charter charter = charters.create(viewer, CharterWish.titled("Nos engagements"));
    MeasureRef probe = MeasureRef.of("test.fixed", "flat");
    CommitmentWish proved =
        CommitmentWish.of("Nous répondons.").proved(probe, Operator.AT_LEAST, 7, 0.5);
    commitments.add(
        viewer, charter.key(), unacceptable == null ? proved : limited(proved, unacceptable));
    return versions
        .publish(viewer, charter.key(), charters.today(charter))
        .commitments()
        .getFirst();
  }

  private static CommitmentWish limited(CommitmentWish wish, double unacceptable) {
    return new CommitmentWish(
        wish.key(),
        wish.sentence(),
        null,
        null,
        null,
        null,
        null,
        wish.measure(),
        wish.operator(),
        wish.target(),
        wish.tolerance(),
        unacceptable,
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
        null,
        null,
        null,
        null);
  }

  private Action file(String ref, String title, boolean told, Status status) {
    var draft =
        status == Status.DRAFT
            ? null
            : new VerificationDraft(
                null,
                null,
                null,
                null,
                null,
                "Regarder au guichet",
                "Alix Martin",
                DUE.plusDays(30));
    return actions.create(
        viewer(),
        new ActionWish(
            title,
            new ActionWish.Source("COMMITMENT", ref, null),
            "",
            "",
            null,
            null,
            null,
            null,
            null,
            null,
            DUE,
            null,
            null,
            null,
            told,
            draft,
            status,
            null,
            null));
  }

  private Viewer viewer() {
    return viewers.script(new TokenId(new UUID(4, 2)), "tests");
  }
}
