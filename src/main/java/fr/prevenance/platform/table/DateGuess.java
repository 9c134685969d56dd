package fr.prevenance.platform.table;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The date format that reads every sample; ambiguous when day and month could be swapped. */
public record DateGuess(DateFormat format, boolean ambiguous) {

  private static final List<DateFormat> KNOWN =
      Stream.of(
              DateFormat.ISO.pattern(),
              "yyyy-MM-dd HH:mm[:ss[.SSS]][XXX]",
              "dd/MM/yyyy",
              "M/d/yyyy",
              "dd/MM/yyyy HH:mm[:ss]",
              "M/d/yyyy HH:mm[:ss]",
              "M/d/yyyy hh:mm[:ss] a",
              "dd/MM/yyyy hh:mm[:ss] a",
              "dd/MM/yy",
              "M/d/yy",
              "dd/MM/yy HH:mm[:ss]",
              "dd-MM-yyyy[ HH:mm[:ss]]",
              "dd.MM.yyyy[ HH:mm[:ss]]",
              "yyyy/MM/dd[ HH:mm[:ss]]",
              "d MMMM yyyy",
              "yyyy",
              "[MM/]yyyy")
          .map(DateFormat::of)
          .toList();

  /** Those that tell the whole day, and not the month before it. */
  private static final List<DateFormat> DAYS =
      KNOWN.stream()
          .filter(one -> one.pattern().contains("d") && !one.pattern().startsWith("M/d"))
          .toList();

  static Parsed<Moment> day(String cell) {
    return DAYS.stream()
        .map(format -> format.read(cell))
        .filter(Parsed::isValue)
        .findFirst()
        .orElseGet(() -> Parsed.misfit("table.not-a-date", Cells.shortened(cell)));
  }

  /** Judges the samples that say something: blanks and the usual missing marks are passed over. */
  public static Optional<DateGuess> of(Collection<String> samples) {
    List<String> told = samples.stream().filter(s -> !Cells.isUsualMissing(s)).toList();
    if (told.isEmpty() || told.stream().anyMatch(s -> s.length() < 4 || s.length() > 40)) {
      return Optional.empty();
    }
    List<DateFormat> fitting = KNOWN.stream().filter(format -> fits(format, told)).toList();
    return fitting.stream()
        .findFirst()
        .map(first -> new DateGuess(first, fitting.stream().anyMatch(f -> swapped(first, f))));
  }

  private static boolean fits(DateFormat format, List<String> samples) {
    return samples.stream()
        .allMatch(sample ->
            format
                .read(sample)
                .toOptional()
                .filter(m -> m.date().getYear() >= 1800 && m.date().getYear() <= 2100)
                .isPresent());
  }

  private static boolean swapped(DateFormat first, DateFormat other) {
    return dayFirst(first) != dayFirst(other) && slashed(first) && slashed(other);
  }

  private static boolean dayFirst(DateFormat format) {
    return format.pattern().startsWith("dd/");
  }

  private static boolean slashed(DateFormat format) {
    return dayFirst(format) || format.pattern().startsWith("M/d");
  }
}
