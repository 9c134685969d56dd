package fr.prevenance.survey.web.imports;

import fr.prevenance.Refused;
import fr.prevenance.platform.table.ColumnProfile;
import fr.prevenance.platform.table.TableFile;
import fr.prevenance.platform.web.Words;
import fr.prevenance.survey.imports.Import;
import fr.prevenance.survey.imports.ImportMapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One column of the file: what it holds and what it is mapped to, as typed. */
public record ColumnRow(
    int index, String title, String look, String examples, Typed typed, String mistake) {

  private static final int EXAMPLES = 6;

  public record Typed(String to, String format, @Nullable String missing, String values) {

    static Typed of(ImportMapping.@Nullable Column column) {
      if (column == null) return new Typed("", "", null, "");
      return new Typed(
          column.to() == null ? "" : column.to(),
          DateExample.of(column.format()),
          column.missing() == null
              ? null
              : String.join(
                  ", ", column.missing().stream().filter(mark -> !mark.isEmpty()).toList()),
          lines(column.values()));
    }

    public boolean isDetailed() {
      return missing != null || !values.isEmpty() || !format.isEmpty();
    }

    private static String lines(@Nullable Map<String, @Nullable String> values) {
      if (values == null) return "";
      return values.entrySet().stream()
          .map(e -> e.getKey() + " = " + (e.getValue() == null ? "" : e.getValue()))
          .collect(Collectors.joining("\n"));
    }
  }

  static List<ColumnRow> of(Import draft, TableFile file, @Nullable Refused refused) {
    List<ColumnRow> rows = new ArrayList<>();
    List<ColumnProfile> profiles = ColumnProfile.of(file);
    for (int i = 0; i < profiles.size(); i++) {
      ColumnProfile profile = profiles.get(i);
      String examples =
          profile.values().stream()
              .limit(EXAMPLES)
              .map(v -> v.length() > 40 ? v.substring(0, 40) + "…" : v)
              .collect(Collectors.joining(" · "));
      rows.add(
          new ColumnRow(
              i,
              profile.title(),
              Words.t("import.look." + profile.looksLike()),
              examples,
              Typed.of(draft.mapping().columns().get(profile.title())),
              Mistakes.of(refused, profile.title())));
    }
    return rows;
  }

  public String shownTitle() {
    return title.isEmpty() ? Words.t("import.column.unnamed", index + 1) : title;
  }
}
