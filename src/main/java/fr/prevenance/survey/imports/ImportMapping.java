package fr.prevenance.survey.imports;

import fr.prevenance.platform.table.Reading;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the columns of a file mean; the JSON that scripts send and that is kept with the import. */
public record ImportMapping(
    @Nullable String delimiter,
    @Nullable String charset,
    @Nullable Boolean header,
    @Nullable String sheet,
    Map<String, Column> columns,
    List<String> missing) {

  private static final List<String> USUAL_MISSING = List.of("", "NA");

  /**
   * @param values raw cell → value to read instead, null for a missing one
   * @param missing replaces the one of the whole file
   */
  public record Column(
      @Nullable String to,
      @Nullable String format,
      @Nullable Map<String, @Nullable String> values,
      @Nullable List<String> missing) {

    public static Column to(String target) {
      return new Column(target, null, null, null);
    }

    String target() {
      return to == null ? "" : to.strip();
    }

    Map<String, @Nullable String> meanings() {
      return values == null ? Map.of() : values;
    }
  }

  public static final ImportMapping NONE = new ImportMapping(null, null, null, null, null, null);

  @SuppressWarnings("ConstantValue")
  public ImportMapping(
      @Nullable String delimiter,
      @Nullable String charset,
      @Nullable Boolean header,
      @Nullable String sheet,
      @Nullable Map<String, Column> columns,
      @Nullable List<String> missing) {
    this.delimiter = delimiter;
    this.charset = charset;
    this.header = header;
    this.sheet = sheet;
    this.columns =
        columns == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    this.missing = missing == null ? USUAL_MISSING : List.copyOf(missing);
  }

  public boolean hasHeader() {
    return header == null || header;
  }

  public Reading reading() {
    Reading reading = Reading.of(charset, delimiter, hasHeader());
    return sheet == null || sheet.isBlank() ? reading : reading.onSheet(sheet);
  }

  public boolean has(Target target) {
    return columns.values().stream().anyMatch(column -> column.target().equals(target.word()));
  }

  public List<String> missingIn(Column column) {
    return column.missing() == null ? missing : column.missing();
  }

  public ImportMapping with(Map<String, Column> others) {
    return new ImportMapping(delimiter, charset, header, sheet, others, missing);
  }
}
