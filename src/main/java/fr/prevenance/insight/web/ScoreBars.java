package fr.prevenance.insight.web;

import fr.prevenance.measure.Scale;
import fr.prevenance.measure.Scores;
import fr.prevenance.measure.Share;
import fr.prevenance.platform.web.Formats;
import fr.prevenance.platform.web.PageUrl;
import fr.prevenance.platform.web.Svg;
import fr.prevenance.platform.web.Words;
import fr.prevenance.survey.QuestionFigure;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How many gave each score, and the classes that a figure makes of them. */
final class ScoreBars {

  private enum Class {
    PROMOTERS("tenu"),
    PASSIVES("neutre"),
    DETRACTORS("rompu");

    final String css;

    Class(String css) {
      this.css = css;
    }

    static Class of(int score) {
      return score >= 9 ? PROMOTERS : score >= 7 ? PASSIVES : DETRACTORS;
    }
  }

  private ScoreBars() {}

  static List<SatisfactionPage.Bar> of(SatisfactionAsked asked, Scores scores) {
    if (scores.n() == 0) return List.of();
    Scale scale = Objects.requireNonNull(asked.question().scale());
    long most = scores.counts().values().stream().mapToLong(Scores.Count::n).max().orElse(1);
    return IntStream.iterate(
            scale.max(), score -> score >= scale.min(), score -> score - scale.step())
        .mapToObj(score -> {
          long n = scores.n(one -> one == score);
          return new SatisfactionPage.Bar(
              Formats.whole(score),
              n,
              Formats.percent((double) n / scores.n(), 0),
              Svg.share(n, 0, most),
              css(asked, scale, score));
        })
        .toList();
  }

  static List<SatisfactionPage.Part> parts(
      SatisfactionAsked asked, Scores scores, PageUrl responses) {
    if (asked.figure() != QuestionFigure.NPS || scores.n() == 0) return List.of();
    return Stream.of(Class.values())
        .map(one -> {
          long n = scores.n(score -> Class.of(score) == one);
          return new SatisfactionPage.Part(
              Words.t("insight.sat.class." + one),
              one.css,
              Formats.percent((double) n / scores.n(), 0),
              Svg.share(n, 0, scores.n()),
              n,
              responses.with("class", one.name().toLowerCase(java.util.Locale.ROOT)).toString());
        })
        .toList();
  }

  private static String css(SatisfactionAsked asked, Scale scale, int score) {
    if (asked.figure() == QuestionFigure.NPS) return Class.of(score).css;
    return asked.figure() == QuestionFigure.CSAT && scale.normalised(score) >= Share.SATISFIED
        ? "tenu"
        : "brand";
  }
}
