package fr.prevenance.survey.web.publicpage;

import fr.prevenance.Refused;
import fr.prevenance.platform.web.Words;
import fr.prevenance.survey.Answers;
import fr.prevenance.survey.FormAnswers;
import fr.prevenance.survey.Screen;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One screen, what stands in its fields, and what is to be mended there. */
record ScreenContent(
    Screen screen, Map<String, List<String>> typed, Answers before, List<Refused.Field> errors) {

  static ScreenContent of(Screen screen, Answers answers) {
    return new ScreenContent(
        screen, TypedAgain.of(answers.on(screen.questions())), answers, List.of());
  }

  static ScreenContent of(Screen screen, FormAnswers form) {
    return new ScreenContent(screen, form.typed(), Answers.NONE, form.errors());
  }

  ScreenContent after(Answers earlier) {
    return new ScreenContent(screen, typed, earlier, errors);
  }

  ScreenContent refused(List<Refused.Field> more) {
    List<Refused.Field> all = new ArrayList<>(errors);
    all.addAll(more);
    return new ScreenContent(screen, typed, before, List.copyOf(all));
  }

  /** Nothing to mend in one place: the whole is refused. */
  ScreenContent refused(String key) {
    return refused(List.of(new Refused.Field("", key, List.of())));
  }

  List<String> typed(String field) {
    return typed.getOrDefault(field, List.of());
  }

  /** The first thing to mend in this field, or nothing. */
  String mistake(String field) {
    return errors.stream()
        .filter(error -> error.field().equals(field))
        .findFirst()
        .map(ScreenContent::words)
        .orElse("");
  }

  static String words(Refused.Field error) {
    return Words.t(error.key(), error.arguments().toArray());
  }
}
