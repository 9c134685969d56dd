package fr.prevenance.survey.web;

import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Choice;
import fr.prevenance.platform.web.Words;
import fr.prevenance.survey.Survey;
import fr.prevenance.survey.SurveyState;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What all pages of one survey share: its name, its state and the way to its other pages.
 *
 * @param imports whether the viewer may bring answers in
 */
public record SurveyFrame(
    String key,
    String title,
    Locale language,
    SurveyState state,
    List<Choice> tabs,
    boolean imports) {

  static SurveyFrame of(Survey survey, Viewer viewer, String current) {
    List<Choice> tabs = new ArrayList<>();
    boolean draft = survey.state() == SurveyState.DRAFT;
    add(tabs, survey, "", current);
    if (viewer.writes()) add(tabs, survey, "edit", current);
    add(tabs, survey, "preview", current);
    add(tabs, survey, "links", current);
    add(tabs, survey, "touchpoints", current);
    if (!draft) {
      add(tabs, survey, "responses", current);
      add(tabs, survey, "comments", current);
    }
    boolean imports = viewer.writes() && viewer.seesEverything();
    return new SurveyFrame(
        survey.key(),
        survey.title(),
        Locale.forLanguageTag(survey.locale()),
        survey.state(),
        tabs,
        imports);
  }

  private static void add(List<Choice> tabs, Survey survey, String page, String current) {
    String path = "/surveys/" + survey.key() + (page.isEmpty() ? "" : "/" + page);
    tabs.add(
        new Choice(
            Words.t("survey.tab." + (page.isEmpty() ? "show" : page)), path, page.equals(current)));
  }

  public String path() {
    return "/surveys/" + key;
  }

  public boolean isDraft() {
    return state == SurveyState.DRAFT;
  }

  public boolean isPublished() {
    return state == SurveyState.PUBLISHED;
  }

  public String chip() {
    return switch (state) {
      case DRAFT -> "line";
      case PUBLISHED -> "tenu";
      case CLOSED -> "";
    };
  }
}
