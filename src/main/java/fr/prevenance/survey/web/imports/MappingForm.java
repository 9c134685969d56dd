package fr.prevenance.survey.web.imports;

import fr.prevenance.survey.imports.Import;
import fr.prevenance.survey.imports.ImportMapping;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The mapping as a person typed it, column by column in the order of the file. */
record MappingForm(Map<String, String> typed) {

  ImportMapping mapping(Import draft) {
    Map<String, ImportMapping.Column> columns = new LinkedHashMap<>();
    List<String> titles = draft.source().titles();
    for (int i = 0; i < titles.size(); i++) {
      ImportMapping.Column column = column(i, draft.mapping().columns().get(titles.get(i)));
      if (column != null) columns.put(titles.get(i), column);
    }
    ImportMapping old = draft.mapping();
    List<String> missing = new ArrayList<>(List.of(""));
    missing.addAll(marks(value("missing")));
    return new ImportMapping(
        old.delimiter(), old.charset(), old.header(), old.sheet(), columns, missing);
  }

  ImportMapping reading(Import draft) {
    ImportMapping old = draft.mapping();
    return new ImportMapping(
        orNull(value("delimiter")),
        orNull(value("charset")),
        "true".equals(value("header")),
        orNull(value("sheet")),
        old.columns(),
        old.missing());
  }

  private ImportMapping.@Nullable Column column(int i, ImportMapping.@Nullable Column old) {
    String to = value("to-" + i);
    if (to.isEmpty()) return null;
    String missing = value("missing-" + i);
    return new ImportMapping.Column(
        to,
        DateExample.format(value("format-" + i), old == null ? null : old.format()),
        values(value("values-" + i)),
        missing.isEmpty() ? null : marks(missing));
  }

  /** One line per meaning: « Très bien = 10 »; nothing after the sign means missing. */
  private static @Nullable Map<String, @Nullable String> values(String lines) {
    Map<String, @Nullable String> values = new LinkedHashMap<>();
    for (String line : lines.split("\\R")) {
      int cut = line.lastIndexOf('=');
      if (cut > 0)
        values.put(line.substring(0, cut).strip(), orNull(line.substring(cut + 1).strip()));
    }
    return values.isEmpty() ? null : values;
  }

  private static List<String> marks(String text) {
    return Arrays.stream(text.split("[,;]|\\R"))
        .map(String::strip)
        .filter(mark -> !mark.isEmpty())
        .toList();
  }

  private String value(String name) {
    return typed.getOrDefault(name, "").strip();
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
