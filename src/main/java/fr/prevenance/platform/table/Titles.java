package fr.prevenance.platform.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Column titles a mapping can rely on: stripped, never twice the same. */
final class Titles {

  private Titles() {}

  /** An unnamed column stays "", a repeated title gets " (2)", " (3)"…. */
  static List<String> of(List<String> header) {
    List<String> plain = header.stream().map(String::strip).toList();
    Set<String> taken = new HashSet<>();
    Set<String> wanted = new HashSet<>(plain);
    List<String> titles = new ArrayList<>(plain.size());
    for (String title : plain) {
      String unique = title;
      for (int n = 2; !taken.add(unique); n++) {
        unique = (title + " (" + n + ")").strip();
        if (wanted.contains(unique)) {
          unique = title;
        }
      }
      titles.add(unique);
    }
    return titles;
  }

  /** Letters as spreadsheets name their columns, where a file has no header. */
  static List<String> letters(int columns) {
    List<String> titles = new ArrayList<>(columns);
    for (int i = 0; i < columns; i++) {
      StringBuilder letters = new StringBuilder();
      for (int n = i; n >= 0; n = n / 26 - 1) {
        letters.insert(0, (char) ('A' + n % 26));
      }
      titles.add(letters.toString());
    }
    return titles;
  }
}
