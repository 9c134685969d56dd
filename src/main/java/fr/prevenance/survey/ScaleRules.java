package fr.prevenance.survey;

import fr.prevenance.measure.Direction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What makes a scale usable: whole steps, few enough points to tick, words only where a score is.
 */
final class ScaleRules {

  static final int MOST_POINTS = 101;
  private static final int LABEL_LIMIT = 200;

  private ScaleRules() {}

  static void check(String path, QuestionDraft.ScaleDraft scale, Problems problems) {
    if (scale.min() == null) {
      problems.add(path + ".min", "survey.scale.bound-missing");
    }
    if (scale.max() == null) {
      problems.add(path + ".max", "survey.scale.bound-missing");
    }
    String direction = scale.direction();
    if (direction != null && !direction.equals("UP") && !direction.equals("DOWN")) {
      problems.add(path + ".direction", "survey.scale.direction", CleanText.excerpt(direction));
    }
    if (step(scale) < 1) {
      problems.add(path + ".step", "survey.scale.step");
    } else if (scale.min() != null && scale.max() != null) {
      checkSpan(path, scale, scale.min(), scale.max(), problems);
    }
  }

  static ScaleSpec spec(QuestionDraft.ScaleDraft scale) {
    int min = scale.min() == null ? 0 : scale.min();
    int max = scale.max() == null ? 0 : scale.max();
    int step = step(scale);
    Map<Integer, String> labels = new LinkedHashMap<>();
    labels(scale.labels(), min, max, step)
        .forEach(
            (at, words) -> labels.put(Integer.valueOf(at), CleanText.of(String.valueOf(words))));
    Direction direction = "DOWN".equals(scale.direction()) ? Direction.DOWN : Direction.UP;
    return new ScaleSpec(min, max, step, labels, direction);
  }

  private static void checkSpan(
      String path, QuestionDraft.ScaleDraft scale, int min, int max, Problems problems) {
    long span = (long) max - min;
    int step = step(scale);
    if (span <= 0) {
      problems.add(path + ".min", "survey.scale.order", min, max);
    } else if (span % step != 0) {
      problems.add(path + ".step", "survey.scale.span", min, max, step);
    } else if (span / step + 1 > MOST_POINTS) {
      problems.add(path + ".max", "survey.scale.points", span / step + 1, MOST_POINTS);
    } else {
      checkLabels(path + ".labels", scale.labels(), min, max, step, problems);
    }
  }

  private static void checkLabels(
      String path, @Nullable Object labels, int min, int max, int step, Problems problems) {
    if (labels == null) {
      return;
    }
    int points = (max - min) / step + 1;
    if (labels instanceof List<?> list && list.size() != points && list.size() != 2) {
      problems.add(path, "survey.scale.labels-count", list.size(), points);
    } else if (!(labels instanceof List<?>) && !(labels instanceof Map<?, ?>)) {
      problems.add(path, "survey.scale.labels-shape");
    }
    labels(labels, min, max, step)
        .forEach((at, words) -> checkLabel(path, at, words, min, max, step, problems));
  }

  private static void checkLabel(
      String path,
      String at,
      @Nullable Object words,
      int min,
      int max,
      int step,
      Problems problems) {
    boolean onScale =
        at.matches("-?\\d{1,9}")
            && Integer.parseInt(at) >= min
            && Integer.parseInt(at) <= max
            && ((long) Integer.parseInt(at) - min) % step == 0;
    if (!onScale) {
      problems.add(path, "survey.scale.label-off", CleanText.excerpt(at), min, max);
    }
    String text = words instanceof String said ? CleanText.of(said) : "";
    if (text.isEmpty()) {
      problems.add(path, "survey.scale.label-blank", CleanText.excerpt(at));
    } else if (CleanText.length(text) > LABEL_LIMIT) {
      problems.add(path, "survey.text.too-long", CleanText.length(text), LABEL_LIMIT);
    }
  }

  /** A list of two names the ends of the scale; a full one names every score. */
  private static Map<String, @Nullable Object> labels(
      @Nullable Object labels, int min, int max, int step) {
    Map<String, @Nullable Object> byScore = new LinkedHashMap<>();
    if (labels instanceof Map<?, ?> map) {
      map.forEach((at, words) -> byScore.put(String.valueOf(at), words));
    } else if (labels instanceof List<?> list) {
      boolean ends = list.size() == 2;
      for (int i = 0; i < list.size(); i++) {
        byScore.put(String.valueOf(ends && i == 1 ? max : min + i * step), list.get(i));
      }
    }
    return byScore;
  }

  private static int step(QuestionDraft.ScaleDraft scale) {
    return scale.step() == null ? 1 : scale.step();
  }
}
