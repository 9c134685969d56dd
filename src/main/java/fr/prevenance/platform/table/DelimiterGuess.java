package fr.prevenance.platform.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tries each delimiter on the first records, quotes respected, and keeps the steadiest width. */
final class DelimiterGuess {

  private static final char[] CANDIDATES = {'\t', ';', '|', ','};
  private static final int RECORDS = 200;
  private static final Pattern DIGITS_AROUND = Pattern.compile("\\d,(?=\\d)");

  private DelimiterGuess() {}

  /**
   * @param cut the sample stops amid the file, so its last record does not count
   */
  static char of(String sample, boolean cut) {
    char best = ',';
    double bestScore = 0;
    for (char candidate : CANDIDATES) {
      double score = score(candidate, sample, cut);
      if (score > bestScore) {
        best = candidate;
        bestScore = score;
      }
    }
    return best;
  }

  private static double score(char delimiter, String sample, boolean cut) {
    List<Integer> widths = widths(delimiter, sample, cut);
    if (widths.isEmpty() || widths.getFirst() < 2) {
      return 0;
    }
    int width = widths.getFirst();
    double steady = (double) widths.stream().filter(w -> w == width).count() / widths.size();
    double separators = width - 1.0;
    if (delimiter == ',') {
      separators = Math.max(0.5, separators - decimalCommas(sample, widths.size()));
    }
    return Math.pow(steady, 3) * (1 + Math.log(separators));
  }

  /** "1,5;2,3": commas between digits may be decimal ones when another delimiter fits as well. */
  private static double decimalCommas(String sample, int records) {
    if (sample.indexOf(';') < 0 && sample.indexOf('\t') < 0 && sample.indexOf('|') < 0) {
      return 0;
    }
    return (double) DIGITS_AROUND.matcher(sample).results().count() / records;
  }

  private static List<Integer> widths(char delimiter, String sample, boolean cut) {
    List<Integer> widths = new ArrayList<>();
    try (var reader =
        CsvReader.builder()
            .fieldSeparator(delimiter)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .ofCsvRecord(sample)) {
      for (CsvRecord each : reader) {
        widths.add(each.getFieldCount());
        if (widths.size() == RECORDS) {
          return widths;
        }
      }
    } catch (CsvParseException e) {
      return widths;
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    if (cut && widths.size() > 1) {
      widths.removeLast();
    }
    return widths;
  }
}
