package fr.prevenance.journey.actors.web;

import fr.prevenance.journey.actors.StakeholderMapDraft.TieDraft;
import org.jspecify.annotations.Nullable;

/** A link as it is typed. */
public record TieForm(
    @Nullable String from,
    @Nullable String to,
    @Nullable String nature,
    @Nullable String strength,
    @Nullable String note,
    @Nullable String revision) {

  static TieForm fresh(String from) {
    return new TieForm(from, "", "INFORMS", "2", "", "");
  }

  TieDraft draft() {
    return new TieDraft(from, to, nature, Typed.number("strength", strength), note);
  }
}
