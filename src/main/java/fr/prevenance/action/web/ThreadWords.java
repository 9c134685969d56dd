package fr.prevenance.action.web;

import fr.prevenance.action.Entry;
import fr.prevenance.action.Verdict;
import fr.prevenance.platform.web.Dates;
import fr.prevenance.platform.web.Formats;
import fr.prevenance.platform.web.Words;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The thread of an action, told: the note says it best when there is one. */
final class ThreadWords {

  private ThreadWords() {}

  static SheetPage.Knot knot(Entry entry) {
    return new SheetPage.Knot(Dates.day(entry.day()), text(entry));
  }

  private static String text(Entry entry) {
    String by = entry.author();
    return switch (entry.kind()) {
      case CREATED -> Words.t("action.thread.created", by);
      case DECIDED -> Words.t("action.thread.decided", by);
      case PROGRESS -> progress(entry);
      case POSTPONED ->
          noted(
              Words.t("action.thread.postponed", day(entry.was()), day(entry.became())),
              entry.note());
      case EFFECT -> Words.t("action.thread.effect", day(entry.became()));
      case VERIFICATION -> noted(Words.t("action.thread.verification", by), entry.note());
      case DOCUMENT ->
          Words.t("action.thread.document", by, Objects.requireNonNullElse(entry.note(), ""));
      case VERDICT -> verdict(entry);
      case REOPENED -> noted(Words.t("action.thread.reopened", by), entry.note());
      case CANCELLED -> noted(Words.t("action.thread.cancelled", by), entry.note());
      case RESTORED -> Words.t("action.thread.restored", by);
    };
  }

  private static String progress(Entry entry) {
    String percent =
        Formats.percentValue(Integer.valueOf(Objects.requireNonNullElse(entry.became(), "0")));
    return entry.note() == null
        ? Words.t("action.thread.progress", entry.author(), percent)
        : Words.t("action.thread.progress-note", entry.note(), percent);
  }

  private static String verdict(Entry entry) {
    Verdict.Kind kind = Verdict.Kind.valueOf(Objects.requireNonNull(entry.became()));
    String word = Words.t("action.verdict." + kind);
    return entry.note() == null
        ? Words.t("action.thread.verdict", word)
        : Words.t("action.thread.verdict-reason", word, Words.t("action.reason." + entry.note()));
  }

  private static String noted(String text, @Nullable String note) {
    return note == null || note.isBlank() ? text : Words.t("action.thread.noted", text, note);
  }

  private static String day(@Nullable String iso) {
    return iso == null ? "" : Dates.day(LocalDate.parse(iso));
  }
}
