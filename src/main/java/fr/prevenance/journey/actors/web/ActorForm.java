package fr.prevenance.journey.actors.web;

import fr.prevenance.journey.actors.Stakeholder;
import fr.prevenance.journey.actors.StakeholderMapDraft.ActorDraft;
import org.jspecify.annotations.Nullable;

/** An actor as it is typed. */
public record ActorForm(
    @Nullable String name,
    @Nullable String kind,
    @Nullable String circle,
    @Nullable String influence,
    @Nullable String concern,
    @Nullable String note,
    @Nullable String revision) {

  static ActorForm fresh(int circle) {
    return new ActorForm("", circle == 0 ? "CUSTOMER" : "COMPANY", String.valueOf(circle), "3", "3", "", "");
  }

  static ActorForm of(Stakeholder one) {
    return new ActorForm(
        one.name(), one.kind().name(), String.valueOf(one.circle()), String.valueOf(one.influence()),
        String.valueOf(one.concern()), one.note(), "");
  }

  ActorDraft draft(@Nullable String key) {
    return new ActorDraft(
        key, name, kind, Typed.number("circle", circle), Typed.number("influence", influence),
        Typed.number("concern", concern), note);
  }
}
