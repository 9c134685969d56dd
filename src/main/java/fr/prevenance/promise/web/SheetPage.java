package fr.prevenance.promise.web;

import fr.prevenance.platform.web.State;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One promise: what is owed, how it stands here and elsewhere, and what is being done. */
public record SheetPage(
    Head head,
    StandingLine.Told told,
    Course course,
    List<Place> places,
    List<Turn> history,
    List<Cure> cures,
    Links links) {

  /**
   * @param why why it matters to customers
   * @param period « du 1ᵉʳ janvier au 31 mars »
   */
  public record Head(
      String kicker, String sentence, String why, String measure, List<Fact> facts) {}

  public record Fact(String name, String value) {}

  public record Course(ProofChart chart, List<Month> months, String label) {}

  public record Month(String name, String value, String range, String count) {}

  /** How it stands in one of the units it concerns. */
  public record Place(String name, String href, StandingLine.Told told) {}

  /** One change of state; was is null for the first. */
  public record Turn(String day, String unit, @Nullable State was, State is) {}

  /** What is being done about it. */
  public record Cure(String title, @Nullable LocalDate due, @Nullable String href) {}

  /** Addresses are empty where the reader may not go. */
  public record Links(String charter, String action, String edit) {}
}
