package fr.prevenance.survey.web;

import fr.prevenance.platform.web.Choice;
import fr.prevenance.platform.web.PageUrl;
import fr.prevenance.platform.web.Words;
import fr.prevenance.signal.Channel;
import fr.prevenance.survey.Question;
import fr.prevenance.survey.QuestionType;
import fr.prevenance.survey.Survey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The menus and the search field above answers and comments. */
public record FilterMenus(
    List<Menu> menus, String path, String words, List<Kept> kept, @Nullable String reset) {

  public record Menu(String icon, String title, String label, List<Choice> choices) {}

  /** A choice that the search must not forget. */
  public record Kept(String name, String value) {}

  static FilterMenus of(Survey survey, AnswerFilter filter, String path) {
    PageUrl url = filter.url(path).without("after");
    List<Menu> menus = new ArrayList<>();
    MainQuestion.of(survey.questionnaire())
        .ifPresent(main ->
            menus.add(
                menu(
                    "mood-smile",
                    "survey.filter.score",
                    url,
                    "score",
                    Arrays.stream(MainQuestion.ScoreClass.values())
                        .map(one -> new String[] {one.name(), Words.t(main.word(one))})
                        .toList())));
    menus.add(
        menu(
            "message-circle",
            "survey.filter.channel",
            url,
            "channel",
            Arrays.stream(Channel.values())
                .map(one -> new String[] {one.name(), Words.t("survey.channel." + one)})
                .toList()));
    survey.questionnaire().questions().stream()
        .filter(question -> question.type().isChoice() || question.type() == QuestionType.YES_NO)
        .limit(4)
        .forEach(question -> menus.add(question(question, url)));
    List<Kept> kept =
        url.without("q").query().entrySet().stream()
            .map(one -> new Kept(one.getKey(), one.getValue()))
            .toList();
    return new FilterMenus(
        menus,
        path,
        Objects.requireNonNullElse(filter.q(), ""),
        kept,
        filter.isEmpty() ? null : path);
  }

  private static Menu question(Question question, PageUrl url) {
    List<String[]> options =
        question.type() == QuestionType.YES_NO
            ? List.of(
                new String[] {question.key() + ":true", Words.t("survey.yes")},
                new String[] {question.key() + ":false", Words.t("survey.no")})
            : question.choices().stream()
                .map(choice -> new String[] {question.key() + ":" + choice.key(), choice.label()})
                .toList();
    return menu("tag", question.label(), url, "choice", options);
  }

  /** Choosing again what is chosen takes the filter away. */
  private static Menu menu(
      String icon, String title, PageUrl url, String name, List<String[]> options) {
    String chosen = url.query().getOrDefault(name, "");
    String label =
        options.stream()
            .filter(one -> one[0].equals(chosen))
            .map(one -> one[1])
            .findFirst()
            .orElse(Words.t(title));
    List<Choice> choices = new ArrayList<>();
    choices.add(
        new Choice(
            Words.t("survey.filter.all"),
            url.without(name).toString(),
            options.stream().noneMatch(one -> one[0].equals(chosen))));
    options.forEach(one ->
        choices.add(new Choice(one[1], url.with(name, one[0]).toString(), one[0].equals(chosen))));
    return new Menu(
        icon, Words.t(title), label.length() > 32 ? label.substring(0, 31) + "…" : label, choices);
  }
}
