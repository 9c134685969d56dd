package fr.prevenance.survey.imports;

/**
 * Where an import stands: done = imported + duplicates + rejected, at any moment.
 *
 * @param total rows of the file, 0 while they are not counted
 * @param line the last line of the file that was taken in
 */
public record Tally(
    long total,
    long done,
    long line,
    long imported,
    long duplicates,
    long rejected,
    long warnings) {

  public static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0, 0);

  public Tally plus(Tally part) {
    return new Tally(
        Math.max(total, part.total),
        done + part.done,
        Math.max(line, part.line),
        imported + part.imported,
        duplicates + part.duplicates,
        rejected + part.rejected,
        warnings + part.warnings);
  }
}
