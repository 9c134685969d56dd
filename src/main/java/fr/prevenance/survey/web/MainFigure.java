package fr.prevenance.survey.web;

import fr.prevenance.measure.Interval;
import fr.prevenance.measure.Mean;
import fr.prevenance.measure.Measurement;
import fr.prevenance.measure.Nps;
import fr.prevenance.measure.Scores;
import fr.prevenance.platform.web.Formats;
import fr.prevenance.platform.web.Words;
import org.jspecify.annotations.Nullable;

/** The main figure of a survey in one line: value, interval and n together. */
final class MainFigure {

  private MainFigure() {}

  static SurveyListPage.Figure of(MainQuestion main, Scores scores) {
    return main.isNps() ? nps(Nps.of(scores)) : mean(main, Mean.of(scores, main.scale()));
  }

  private static SurveyListPage.Figure nps(Nps nps) {
    if (nps.value() == null) return none(Words.t("survey.figure.nps"));
    return new SurveyListPage.Figure(
        Words.t("survey.figure.nps"),
        Formats.signed(nps.value()),
        (nps.n() == 1 ? "" : between(nps.interval(), true)) + count(nps.n()));
  }

  private static SurveyListPage.Figure mean(MainQuestion main, Mean mean) {
    String name = Words.t("survey.figure.mean", Formats.whole(main.scale().max()));
    if (mean.value() == null) return none(name);
    return new SurveyListPage.Figure(
        name, Formats.decimal(mean.value(), 2), between(mean.interval(), false) + count(mean.n()));
  }

  private static String count(long n) {
    String answers = Words.plural("survey.figure.n", n);
    return n < Measurement.ENOUGH ? Words.t("survey.figure.indicative", answers) : answers;
  }

  private static SurveyListPage.Figure none(String name) {
    return new SurveyListPage.Figure(name, "", Words.t("survey.figure.none"));
  }

  static String between(@Nullable Interval interval, boolean nps) {
    if (interval == null) return "";
    return Words.t(
            "survey.figure.between",
            nps ? Formats.signed(interval.low()) : Formats.decimal(interval.low(), 2),
            nps ? Formats.signed(interval.high()) : Formats.decimal(interval.high(), 2))
        + " · ";
  }
}
