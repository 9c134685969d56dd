package fr.prevenance.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.prevenance.ApplicationTest;
import fr.prevenance.Refused;
import fr.prevenance.World;
import fr.prevenance.measure.MeasureRef;
import fr.prevenance.measure.Operator;
import fr.prevenance.organization.TokenId;
import fr.prevenance.organization.UnitDesk;
import fr.prevenance.organization.UnitType;
import fr.prevenance.organization.Viewer;
import fr.prevenance.organization.Viewers;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class CharterDeskTest {

  private static final MeasureRef STEADY = MeasureRef.of("test.fixed", "flat");

  @Autowired World world;
  @Autowired Viewers viewers;
  @Autowired UnitDesk units;
  @Autowired CharterDesk charters;
  @Autowired VersionDesk versions;
  @Autowired CommitmentDesk commitments;
  @Autowired Promises promises;
  @Autowired Standings standings;
  @Autowired StandingWatch watch;
  @Autowired HeardChanges heard;

  @Test
  void a_version_is_published_then_followed_by_another() {
    world
        .open("Acmé")
        .run(() -> {
          Viewer viewer = viewer();
          Charter charter = charters.create(viewer, CharterWish.titled("Nos engagements"));
          String key = charter.key();
          LocalDate today = charters.today(charter);
          Commitment one = commitments.add(viewer, key, promise("Nous vous disons la cause."));
          Commitment two = commitments.add(viewer, key, promise("Nous vous disons la durée."));
          commitments.move(viewer, key, two.key(), 1);
          CharterVersion first = versions.publish(viewer, key, today.minusDays(10));
          assertThat(first.commitments())
              .extracting(Commitment::key)
              .containsExactly(two.key(), one.key());
          assertThatThrownBy(() -> commitments.add(viewer, key, promise("Trop tard.")))
              .hasMessage("promise.version.no-draft");
          assertThatThrownBy(() -> versions.putInForce(viewer, key, today.plusDays(2)))
              .hasMessage("promise.version.begun");
          assertThatThrownBy(() -> versions.reopen(viewer, key))
              .hasMessage("promise.version.begun");

          CharterVersion draft = versions.open(viewer, key);
          assertThat(draft.number()).isEqualTo(2);
          assertThat(draft.commitments())
              .extracting(Commitment::id)
              .containsExactly(two.id(), one.id());
          assertThatThrownBy(() -> versions.open(viewer, key))
              .hasMessage("promise.version.draft-exists");
          commitments.withdraw(viewer, key, two.key());
          commitments.restore(viewer, key, two.key());
          commitments.withdraw(viewer, key, one.key());
          Commitment three = commitments.add(viewer, key, promise("Nous vous disons la cause."));
          assertThat(three.key()).as("the same words, another promise").isEqualTo(one.key() + "-2");
          assertThatThrownBy(() -> versions.publish(viewer, key, today.minusDays(10)))
              .hasMessage("promise.version.overlap");
          CharterVersion second = versions.publish(viewer, key, today.plusDays(1));

          CharterHistory history = charters.history(charter.id());
          assertThat(charters.inForce(charter))
              .get()
              .extracting(text -> text.version().number())
              .isEqualTo(1);
          assertThat(history.stateOn(second, today)).isEqualTo(VersionState.VALIDATED);
          assertThat(history.effectiveTo(history.number(1))).isEqualTo(today);
          Comparison comparison = Comparison.between(history.number(1), second);
          assertThat(comparison.changes())
              .extracting(Comparison.Change::kind)
              .containsExactly(
                  Comparison.Kind.KEPT, Comparison.Kind.REMOVED, Comparison.Kind.ADDED);
        });
  }

  @Test
  void two_editors_of_one_sentence_do_not_overwrite_each_other() {
    world
        .open("Acmé")
        .run(() -> {
          Viewer viewer = viewer();
          String key = charters.create(viewer, CharterWish.titled("Nos engagements")).key();
          Commitment one = commitments.add(viewer, key, promise("Un."));
          Commitment other = commitments.add(viewer, key, promise("Deux."));
          Commitment edited =
              commitments.edit(
                  viewer, key, one.key(), CommitmentWish.of("Un, mieux dit."), one.version());
          assertThat(edited.proof()).as("what is not said stays").isEqualTo(one.proof());
          assertThatThrownBy(() ->
                  commitments.edit(
                      viewer, key, one.key(), CommitmentWish.of("Un, autrement."), one.version()))
              .hasMessage("promise.changed-meanwhile");
          commitments.move(viewer, key, other.key(), 1);
          Commitment bare =
              commitments.rewrite(
                  viewer, key, other.key(), CommitmentWish.of("Deux."), other.version());
          assertThat(bare.proof()).as("a whole form says it all").isEqualTo(Proof.NONE);
          assertThatThrownBy(() -> charters.change(viewer, key, CharterWish.titled("Autre"), 7))
              .hasMessage("promise.changed-meanwhile");
          assertThatThrownBy(() -> versions.abandon(viewer, key))
              .hasMessage("promise.version.only-one");
        });
  }

  @Test
  void a_variant_may_be_stricter_and_says_why_when_it_is_looser() {
    world
        .open("Acmé")
        .run(() -> {
          units.add(new UnitDesk.Wish("nord", "Nord", UnitType.REGION, null, null));
          Viewer viewer = viewer();
          Charter national = charters.create(viewer, CharterWish.titled("Nos engagements"));
          LocalDate today = charters.today(national);
          Commitment cause =
              commitments.add(viewer, national.key(), promise("Nous vous disons la cause."));
          Commitment delay =
              commitments.add(viewer, national.key(), promise("Nous vous disons la durée."));
          versions.publish(viewer, national.key(), today.minusDays(20));

          Charter nord =
              charters.create(viewer, variant("Le Nord s’engage", national.key(), "nord"));
          assertThat(nord.parent()).isEqualTo(national.id());
          Commitment own = commitments.add(viewer, nord.key(), based(null, cause.key(), 4.8, null));
          assertThat(own.sentence())
              .as("starts with its parent’s words")
              .isEqualTo(cause.sentence());
          assertThat(own.proof().probe()).isEqualTo(STEADY);
          assertThatThrownBy(
                  () -> commitments.add(viewer, nord.key(), based(null, cause.key(), 4.5, null)))
              .hasMessage("promise.variant.twice");
          assertThatThrownBy(
                  () -> commitments.add(viewer, nord.key(), based(null, delay.key(), 4, null)))
              .hasMessage("promise.variant.looser-reason")
              .satisfies(refused ->
                  assertThat(((Refused) refused).fields().getFirst().field())
                      .isEqualTo("looserReason"));
          commitments.add(
              viewer, nord.key(), based("Travaux.", delay.key(), 4, "Travaux jusqu’en mai"));
          assertThatThrownBy(
                  () -> commitments.add(viewer, nord.key(), based("Rien.", "inconnu", 4, null)))
              .hasMessage("promise.variant.base-unknown");
          assertThatThrownBy(() -> charters.create(viewer, variant("Plus bas", nord.key(), "nord")))
              .hasMessage("promise.variant.of-variant");
          versions.publish(viewer, nord.key(), today);

          var inNorth = promises.in(viewer, viewer.unit("nord").id(), Window::on);
          assertThat(inNorth).extracting(one -> one.charter().key()).containsOnly(nord.key());
          var everywhere = promises.in(viewer, viewer.unit(null).id(), Window::on);
          assertThat(everywhere).hasSize(4);

          versions.open(viewer, national.key());
          commitments.withdraw(viewer, national.key(), cause.key());
          versions.publish(viewer, national.key(), today);
          versions.open(viewer, nord.key());
          assertThatThrownBy(() -> versions.validate(viewer, nord.key()))
              .satisfies(refused -> {
                Refused.Field field = ((Refused) refused).fields().getFirst();
                assertThat(field.key()).isEqualTo("promise.variant.orphan");
                assertThat(field.arguments()).containsExactly(cause.sentence());
              });
        });
  }

  @Test
  void a_change_is_noted_where_it_happens() {
    var home = world.open("Acmé");
    home.run(() -> {
      units.add(new UnitDesk.Wish("nord", "Nord", UnitType.REGION, null, null));
      units.add(new UnitDesk.Wish("sud", "Sud", UnitType.REGION, null, null));
      Viewer viewer = viewer();
      Charter charter = charters.create(viewer, CharterWish.titled("Nos engagements"));
      LocalDate today = charters.today(charter);
      Commitment everywhere = commitments.add(viewer, charter.key(), promise("Partout."));
      Commitment north = commitments.add(viewer, charter.key(), inUnit("Au Nord.", "nord"));
      versions.publish(viewer, charter.key(), today);
      watch.look();
      assertThat(watch.look()).isZero();
      assertThat(standings.history(everywhere.id()))
          .extracting(StandingChange::is)
          .containsExactly(CommitmentState.KEPT, CommitmentState.KEPT, CommitmentState.KEPT);
      assertThat(standings.history(north.id()))
          .extracting(StandingChange::unit)
          .containsExactly(charter.unit(), viewer.unit("nord").id());
      assertThat(heard.of(home.id())).hasSize(5);
      assertThat(standings.byUnit(charter, north, Window.on(today)))
          .extracting(Standing::since)
          .containsExactly(today, today);
      assertThat(promises.in(viewer, viewer.unit("sud").id(), Window::on))
          .extracting(one -> one.standing().commitment().key())
          .containsExactly(everywhere.key());

      versions.open(viewer, charter.key());
      commitments.edit(viewer, charter.key(), everywhere.key(), stricter(9), null);
      versions.publish(viewer, charter.key(), today.plusDays(1));
      assertThat(watch.look()).as("tomorrow’s text changes nothing today").isZero();
    });
  }

  @Test
  void a_partner_signs_the_validated_text() {
    world
        .open("Acmé")
        .run(() -> {
          Viewer viewer = viewer();
          assertThatThrownBy(() -> charters.create(viewer, partner("Avec eux", null)))
              .hasMessage("promise.charter.partner-missing");
          Charter charter = charters.create(viewer, partner("Avec Transdev", "Transdev"));
          LocalDate today = charters.today(charter);
          var signature = new Signature(Signature.Side.PARTNER, "Nadia Roy", "Directrice", today);
          commitments.add(viewer, charter.key(), promise("Vous prévenez nos voyageurs."));
          assertThatThrownBy(() -> versions.sign(viewer, charter.key(), 1, signature))
              .hasMessage("promise.sign.draft");
          versions.validate(viewer, charter.key());
          CharterVersion signed = versions.sign(viewer, charter.key(), 1, signature);
          assertThat(signed.signatures()).containsExactly(signature);
          var tomorrow = new Signature(Signature.Side.US, "Alix", null, today.plusDays(1));
          assertThatThrownBy(() -> versions.sign(viewer, charter.key(), 1, tomorrow))
              .hasMessage("promise.sign.ahead");
          assertThatThrownBy(() -> versions.putInForce(viewer, charter.key(), today))
              .hasMessage("refused.fields");
          var ours = new Signature(Signature.Side.US, "Alix", null, today);
          versions.sign(viewer, charter.key(), 1, ours);
          assertThat(versions.putInForce(viewer, charter.key(), today).signatures())
              .containsExactly(signature, ours);
        });
  }

  @Test
  void a_copy_has_names_of_its_own_and_an_archived_charter_promises_nothing() {
    world
        .open("Acmé")
        .run(() -> {
          Viewer viewer = viewer();
          Charter charter = charters.create(viewer, CharterWish.titled("Nos engagements"));
          Commitment one = commitments.add(viewer, charter.key(), promise("Un."));
          versions.publish(viewer, charter.key(), charters.today(charter));
          Charter copy =
              charters.duplicate(viewer, charter.key(), CharterWish.titled("Nos engagements"));
          assertThat(copy.key()).isEqualTo("nos-engagements-2");
          Commitment copied = charters.history(copy.id()).latest().commitments().getFirst();
          assertThat(copied.id()).isNotEqualTo(one.id());
          assertThat(copied.proof()).isEqualTo(one.proof());
          assertThat(charters.of(copied.id())).contains(copy);

          charters.archive(viewer, charter.key());
          assertThat(charters.inForce()).isEmpty();
          assertThat(charters.archived(viewer))
              .extracting(Charter::key)
              .containsExactly(charter.key());
          assertThatThrownBy(() -> charters.archive(viewer, charter.key()))
              .hasMessage("promise.charter.already-archived");
          charters.restore(viewer, charter.key());
          assertThat(charters.inForce()).hasSize(1);
        });
  }

  private CommitmentWish promise(String sentence) {
    return CommitmentWish.of(sentence).proved(STEADY, Operator.AT_LEAST, 4.5, 0.5);
  }

  private static CommitmentWish based(
      @org.jspecify.annotations.Nullable String sentence,
      String base,
      double target,
      @org.jspecify.annotations.Nullable String reason) {
    return new CommitmentWish(
        null, sentence, null, null, null, null, null, null, null, target, null, null, null, null,
        null, List.of(), null, null, null, null, null, null, null, base, reason, null, null);
  }

  private static CommitmentWish inUnit(String sentence, String unit) {
    return new CommitmentWish(
        null,
        sentence,
        null,
        null,
        null,
        null,
        null,
        STEADY,
        Operator.AT_LEAST,
        4.5,
        0.5,
        null,
        null,
        null,
        null,
        List.of(unit),
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

  private static CommitmentWish stricter(double target) {
    return new CommitmentWish(
        null, null, null, null, null, null, null, null, null, target, null, null, null, null, null,
        null, null, null, null, null, null, null, null, null, null, null, null);
  }

  private static CharterWish variant(String title, String parent, String unit) {
    return new CharterWish(null, title, null, null, null, null, null, unit, parent);
  }

  private static CharterWish partner(
      String title, @org.jspecify.annotations.Nullable String partner) {
    return new CharterWish(null, title, CharterKind.PARTNER, null, null, null, partner, null, null);
  }

  private Viewer viewer() {
    return viewers.script(new TokenId(UUID.randomUUID()), "tests");
  }
}
