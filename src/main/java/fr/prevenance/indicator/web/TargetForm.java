package fr.prevenance.indicator.web;

import fr.prevenance.indicator.TargetDesk;
import org.jspecify.annotations.Nullable;

/** A target as it is typed; an empty value takes it away. */
public record TargetForm(
    @Nullable String targetYear, @Nullable String targetUnit, @Nullable String target) {

  TargetDesk.Wish wish() {
    var typed = new Typed();
    Integer year = typed.whole("targetYear", targetYear);
    Double value = typed.number("target", target);
    typed.refuse();
    return new TargetDesk.Wish(year, Typed.text(targetUnit), value);
  }
}
