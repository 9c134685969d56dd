package fr.prevenance.survey.imports;

import java.util.List;
import java.util.UUID;

/**
 * What an import did: rows = imported + duplicates + rejected; the first errors, the rest in the
 * rejects file.
 */
public record ImportReport(
    UUID importId,
    long rows,
    long imported,
    long duplicates,
    long rejected,
    long warnings,
    List<Mistake> errors) {

  public static final int MOST_ERRORS = 1_000;

  public record Mistake(long line, String column, String value, String message) {
    static Mistake of(long line, Fault fault) {
      return new Mistake(line, fault.column(), fault.value(), fault.message());
    }
  }

  static ImportReport of(UUID id, Tally tally, List<Mistake> errors) {
    return new ImportReport(
        id,
        tally.done(),
        tally.imported(),
        tally.duplicates(),
        tally.rejected(),
        tally.warnings(),
        errors);
  }
}
