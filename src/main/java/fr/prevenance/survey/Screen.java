package fr.prevenance.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a respondent sees at once: by default one question, or those that share an explicit page.
 */
public record Screen(int number, List<Question> questions, List<Block> blocks) {

  /** A question by itself, or the pairs importance × satisfaction that fit one table. */
  public sealed interface Block {
    record Single(Question question) implements Block {}

    record Grid(List<ImportancePair> pairs) implements Block {}
  }

  static List<Screen> of(Questionnaire questionnaire) {
    List<List<Question>> groups = new ArrayList<>();
    Integer open = null;
    for (Question question : questionnaire.questions()) {
      if (question.page() == null || !Objects.equals(question.page(), open)) {
        groups.add(new ArrayList<>());
      }
      groups.getLast().add(question);
      open = question.page();
    }
    List<Screen> screens = new ArrayList<>();
    for (List<Question> group : groups) {
      List<Question> shown = List.copyOf(group);
      screens.add(
          new Screen(screens.size() + 1, shown, blocks(shown, questionnaire.importancePairs())));
    }
    return List.copyOf(screens);
  }

  private static List<Block> blocks(List<Question> shown, List<ImportancePair> pairs) {
    Map<Question, ImportancePair> pairOf = new LinkedHashMap<>();
    for (ImportancePair pair : pairs) {
      if (shown.contains(pair.importance()) && shown.contains(pair.satisfaction())) {
        pairOf.put(pair.importance(), pair);
        pairOf.put(pair.satisfaction(), pair);
      }
    }
    List<Block> blocks = new ArrayList<>();
    List<ImportancePair> placed = new ArrayList<>();
    for (Question question : shown) {
      ImportancePair pair = pairOf.get(question);
      if (pair == null) {
        blocks.add(new Block.Single(question));
      } else if (!placed.contains(pair)) {
        Block.Grid grid =
            new Block.Grid(pairOf.values().stream().distinct().filter(pair::hasScalesOf).toList());
        placed.addAll(grid.pairs());
        blocks.add(grid);
      }
    }
    return List.copyOf(blocks);
  }
}
