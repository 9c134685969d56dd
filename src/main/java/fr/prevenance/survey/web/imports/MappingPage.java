package fr.prevenance.survey.web.imports;

import fr.prevenance.platform.table.Detection;
import fr.prevenance.platform.table.Row;
import fr.prevenance.platform.web.Option;
import fr.prevenance.platform.web.Words;
import fr.prevenance.survey.imports.Import;
import fr.prevenance.survey.imports.Target;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The file as it was found and what its columns are to mean. */
public record MappingPage(
    String surveyKey,
    String title,
    Import draft,
    Facts facts,
    List<ColumnRow> columns,
    List<Option> questions,
    List<String> mistakes,
    boolean editable) {

  private static final int SHOWN = 5;
  private static final int WIDEST = 60;

  public record Facts(
      boolean csv,
      String charset,
      String delimiter,
      String sheet,
      List<String> titles,
      List<List<String>> rows,
      List<String> warnings) {

    static Facts of(Detection found, List<String> warnings) {
      List<List<String>> rows =
          found.sample().stream().limit(SHOWN).map(Row::cells).map(Facts::shortened).toList();
      return new Facts(
          found.kind() == Detection.Kind.CSV,
          String.valueOf(found.charset()),
          delimiter(found.delimiter()),
          found.sheet() == null ? "" : found.sheet(),
          found.titles(),
          rows,
          warnings);
    }

    private static List<String> shortened(List<String> cells) {
      return cells.stream()
          .map(cell -> cell.length() > WIDEST ? cell.substring(0, WIDEST) + "…" : cell)
          .toList();
    }

    private static String delimiter(@Nullable Character delimiter) {
      if (delimiter == null) return "";
      return delimiter == '\t' ? "TAB" : String.valueOf(delimiter);
    }
  }

  public String href() {
    return "/surveys/" + surveyKey + "/imports/" + draft.id().value();
  }

  public long mapped() {
    return columns.stream().filter(column -> !column.typed().to().isEmpty()).count();
  }

  public boolean isWrong() {
    return !mistakes.isEmpty() || columns.stream().anyMatch(column -> !column.mistake().isEmpty());
  }

  public List<Option> told() {
    return Arrays.stream(Target.values())
        .map(one -> new Option(one.word(), Words.t("import.target." + one)))
        .toList();
  }

  public List<Option> delimiters() {
    return List.of(
        new Option(",", Words.t("import.delimiter.comma")),
        new Option(";", Words.t("import.delimiter.semicolon")),
        new Option("TAB", Words.t("import.delimiter.tab")),
        new Option("|", Words.t("import.delimiter.bar")));
  }

  public List<String> charsets() {
    return List.of("UTF-8", "windows-1252", "IBM850", "UTF-16");
  }

  public String missing() {
    return String.join(
        ", ", draft.mapping().missing().stream().filter(mark -> !mark.isEmpty()).toList());
  }
}
