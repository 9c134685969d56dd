package fr.prevenance.journey.actors.web;

import fr.prevenance.journey.actors.StakeholderMapDraft.ExchangeDraft;
import org.jspecify.annotations.Nullable;

/**
 * An exchange as it is typed.
 *
 * @param at the key of a map, or of a map and its stage: {@code going-to-work/wait}
 */
public record ExchangeForm(
    @Nullable String from,
    @Nullable String to,
    @Nullable String about,
    @Nullable String channel,
    @Nullable String at,
    @Nullable String revision) {

  static final ExchangeForm FRESH = new ExchangeForm("", "", "", "", "", "");

  ExchangeDraft draft() {
    String where = at == null ? "" : at;
    int cut = where.indexOf('/');
    return new ExchangeDraft(
        null, from, to, about, channel, cut < 0 ? where : where.substring(0, cut), cut < 0 ? null : where.substring(cut + 1));
  }
}
