package fr.prevenance.measure;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Real files beside the project; the tests that read them are skipped where there are none. */
public final class SharedData {

  private SharedData() {}

  /** Latin 1 reads any byte, and the columns of scores are plain digits. */
  public static List<NamedCsvRecord> rows(String file) {
    Path path = Path.of(System.getProperty("prevenance.shared", "../shared"), "data", file);
    assumeTrue(Files.exists(path), "No shared data at " + path);
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder().ofNamedCsvRecord(path, StandardCharsets.ISO_8859_1)) {
      return reader.stream().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  public static Scores scores(List<NamedCsvRecord> rows, String column, String... missing) {
    Scores.Builder scores = Scores.builder();
    values(rows, column, missing)
        .forEach(row -> scores.add(Integer.parseInt(row.getField(column)), 1));
    return scores.build();
  }

  static List<NamedCsvRecord> values(List<NamedCsvRecord> rows, String column, String... missing) {
    Set<String> absent = Set.of(missing);
    return rows.stream().filter(row -> !absent.contains(row.getField(column))).toList();
  }
}
