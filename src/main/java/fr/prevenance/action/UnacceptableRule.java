package fr.prevenance.action;

import fr.prevenance.measure.MeasureRef;
import fr.prevenance.measure.Measurement;
import fr.prevenance.organization.TokenId;
import fr.prevenance.organization.Unit;
import fr.prevenance.organization.Viewer;
import fr.prevenance.organization.Viewers;
import fr.prevenance.platform.web.Formats;
import fr.prevenance.platform.web.Words;
import fr.prevenance.promise.Charter;
import fr.prevenance.promise.CharterDesk;
import fr.prevenance.promise.Commitment;
import fr.prevenance.promise.InForce;
import fr.prevenance.promise.Owner;
import fr.prevenance.promise.StandingChanged;
import fr.prevenance.promise.Target;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A figure past the threshold that nobody may accept opens an action, verified by that very figure:
 * one at a time per promise and unit.
 */
@Component
class UnacceptableRule {

  private static final TokenId RULE = new TokenId(new UUID(0, 7));
  private static final int DUE = 30;
  private static final int VERIFIED = 120;

  private final ActionDesk desk;
  private final Actions actions;
  private final CharterDesk charters;
  private final Viewers viewers;

  UnacceptableRule(ActionDesk desk, Actions actions, CharterDesk charters, Viewers viewers) {
    this.desk = desk;
    this.actions = actions;
    this.charters = charters;
    this.viewers = viewers;
  }

  @EventListener
  void on(StandingChanged change) {
    if (!change.unacceptable() || change.measurement() == null) return;
    Charter charter = charters.of(change.commitment()).orElse(null);
    Optional<InForce> text = charter == null ? Optional.empty() : charters.inForce(charter);
    Commitment commitment =
        text.flatMap(one -> one.version().find(change.commitment())).orElse(null);
    if (charter == null || commitment == null || isAnswered(change, commitment)) return;
    Viewer rule = viewers.script(RULE, Words.t("action.rule.author"));
    desk.create(
        rule,
        wish(
            rule.units().get(change.unit()),
            commitment,
            change.measurement(),
            charters.today(charter)));
  }

  private boolean isAnswered(StandingChanged change, Commitment commitment) {
    List<String> names = List.of(commitment.key(), commitment.id().value().toString());
    return actions.all().stream()
        .filter(one ->
            one.matter().origin().kind().equals(OriginKinds.COMMITMENT)
                && one.matter().unit().equals(change.unit()))
        .filter(one -> !one.status().isClosed())
        .anyMatch(
            one -> names.contains(Objects.requireNonNullElse(one.matter().origin().ref(), "")));
  }

  private static ActionWish wish(
      Unit unit, Commitment commitment, Measurement measured, LocalDate today) {
    Target target = Objects.requireNonNull(commitment.proof().target());
    String threshold = Formats.upTo(target.unacceptable(), 1);
    String found =
        Words.t(
            "action.rule.found",
            Formats.upTo(measured.value(), 1),
            threshold,
            Formats.upTo(target.value(), 1));
    return new ActionWish(
        Words.t("action.rule.title", shortened(commitment.sentence())),
        new ActionWish.Source(OriginKinds.COMMITMENT, commitment.key(), null),
        found,
        "",
        null,
        unit.key(),
        owner(commitment.setting().owner()),
        null,
        null,
        today,
        today.plusDays(DUE),
        null,
        null,
        null,
        false,
        verification(unit, commitment, target, measured, today),
        null,
        null,
        null);
  }

  private static VerificationDraft verification(
      Unit unit, Commitment commitment, Target target, Measurement measured, LocalDate today) {
    MeasureRef probe = Objects.requireNonNull(commitment.proof().probe());
    MeasureRef here =
        unit.isRoot()
            ? probe
            : new MeasureRef(
                probe.source(), probe.key(), unit.key(), probe.channel(), probe.slice());
    var before = new VerificationDraft.Days(measured.from(), measured.to());
    return new VerificationDraft(
        here,
        target.operator(),
        target.value(),
        before,
        commitment.proof().minimumN(),
        null,
        null,
        today.plusDays(VERIFIED));
  }

  private static @Nullable String owner(@Nullable Owner owner) {
    return owner == null ? null : owner.name();
  }

  private static String shortened(String sentence) {
    String bare = sentence.replaceAll("[.\\s]+$", "");
    return bare.length() <= 140 ? bare : bare.substring(0, 139) + "…";
  }
}
