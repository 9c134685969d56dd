package fr.prevenance.survey.web.imports;

import fr.prevenance.Refused;
import fr.prevenance.platform.web.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sorts the problems of a mapping to the columns they are about. */
final class Mistakes {

  private Mistakes() {}

  static List<String> general(@Nullable Refused refused) {
    if (refused == null) return List.of();
    if (refused.fields().isEmpty())
      return List.of(Words.t(refused.key(), refused.arguments().toArray()));
    return refused.fields().stream()
        .filter(field -> !field.field().startsWith("columns."))
        .map(Mistakes::text)
        .toList();
  }

  static String of(@Nullable Refused refused, String title) {
    if (refused == null) return "";
    String path = "columns." + title;
    return String.join(
        " ",
        refused.fields().stream()
            .filter(field ->
                field.field().equals(path)
                    || field.field().equals(path + ".to")
                    || field.field().equals(path + ".format"))
            .map(Mistakes::text)
            .toList());
  }

  private static String text(Refused.Field field) {
    return Words.t(field.key(), field.arguments().toArray());
  }
}
