package fr.prevenance.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;

/**
 * Shares a number of answers out over the days of the story, exactly, by each day's weight and a
 * growing habit.
 */
record AnswerDays(OndeaStory story, int total, ToDoubleFunction<LocalDate> weight) {

  List<DemoAnswer> fill(BiFunction<LocalDate, Integer, DemoAnswer> answer) {
    List<LocalDate> days = story.firstDay().datesUntil(story.today()).toList();
    double whole = days.stream().mapToDouble(this::share).sum();
    List<DemoAnswer> answers = new ArrayList<>(total);
    double reached = 0;
    for (LocalDate day : days) {
      reached += share(day);
      long due = Math.round(total * reached / whole);
      while (answers.size() < due) {
        answers.add(answer.apply(day, answers.size() + 1));
      }
    }
    return answers;
  }

  private double share(LocalDate day) {
    return weight.applyAsDouble(day) * (.85 + .35 * story.elapsed(day));
  }
}
