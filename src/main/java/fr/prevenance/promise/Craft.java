package fr.prevenance.promise;

import org.jspecify.annotations.Nullable;

/**
 * What people, not rules, say of a commitment: ticks, notes on its coherence, the customers' word.
 */
public record Craft(
    Ticks ticks, @Nullable String coherenceNotes, @Nullable CustomerValidation validation) {

  public static final Craft NONE = new Craft(Ticks.NONE, null, null);

  public record Ticks(
      boolean distinctive,
      boolean coherent,
      boolean specific,
      boolean achievable,
      boolean realistic) {
    public static final Ticks NONE = new Ticks(false, false, false, false, false);
  }

  public Craft {
    coherenceNotes = Text.optional("coherenceNotes", coherenceNotes);
  }
}
