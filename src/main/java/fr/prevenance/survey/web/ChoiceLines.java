package fr.prevenance.survey.web;

import fr.prevenance.platform.Keys;
import fr.prevenance.survey.QuestionDraft;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Choices typed one per line, {@code label} or {@code label | key}. */
final class ChoiceLines {

  private ChoiceLines() {}

  static List<QuestionDraft.ChoiceDraft> read(String lines) {
    List<QuestionDraft.ChoiceDraft> choices = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (String line : lines.split("\\R")) {
      if (line.isBlank()) continue;
      int bar = line.lastIndexOf('|');
      String label = bar < 0 ? line.strip() : line.substring(0, bar).strip();
      String key = bar < 0 ? free(keyOf(label), taken) : line.substring(bar + 1).strip();
      taken.add(key);
      choices.add(new QuestionDraft.ChoiceDraft(key, label));
    }
    return choices;
  }

  static String keyOf(String label) {
    return Keys.from(label);
  }

  static String free(String wished, Set<String> taken) {
    String key = wished;
    for (int n = 2; taken.contains(key); n++) key = wished + "-" + n;
    return key;
  }
}
