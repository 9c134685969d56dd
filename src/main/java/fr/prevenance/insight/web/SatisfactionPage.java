package fr.prevenance.insight.web;

import fr.prevenance.measure.Measurement;
import fr.prevenance.platform.web.Choice;
import fr.prevenance.platform.web.Option;
import fr.prevenance.platform.web.TrendChart;
import gg.jte.Content;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One figure of one question with all that is needed to believe it.
 *
 * @param nothing why there is nothing to show
 */
public record SatisfactionPage(
    Content lead,
    Controls controls,
    @Nullable Headline headline,
    TrendChart trend,
    Table table,
    List<Bar> scores,
    List<Quote> quotes,
    @Nullable Nothing nothing) {

  public record Controls(
      List<Option> surveys,
      String survey,
      List<Option> questions,
      String question,
      Filter channel,
      Filter segment,
      List<Choice> figures,
      Map<String, String> kept,
      String export) {}

  public record Filter(List<Option> options, String chosen) {}

  /**
   * @param better null when chance explains the change
   */
  public record Headline(
      String title,
      @Nullable String value,
      String between,
      String n,
      boolean indicative,
      @Nullable String change,
      @Nullable Boolean better,
      List<Part> parts,
      String responses,
      String comments) {}

  /** Promoters, passives and detractors with the way to their answers. */
  public record Part(String word, String css, String share, String width, long n, String href) {}

  /**
   * @param note says when the answers themselves were read
   */
  public record Table(String title, List<Choice> cuts, String note, List<Row> rows, Ends ends) {}

  public record Ends(String low, String high, String whole) {}

  public record Row(
      @Nullable String key,
      String label,
      Measurement exact,
      String value,
      String between,
      Whisker whisker,
      Verdict verdict,
      @Nullable Links links) {}

  /** In per cent of the column. */
  public record Whisker(String from, String width, String at) {}

  /**
   * @param better null when the difference to the rest is within chance
   */
  public record Verdict(String text, @Nullable Boolean better, @Nullable Double difference) {}

  public record Links(String responses, String comments) {}

  public record Bar(String score, long n, String share, String width, String css) {}

  public record Quote(String text, String source, @Nullable Integer score) {}
}
