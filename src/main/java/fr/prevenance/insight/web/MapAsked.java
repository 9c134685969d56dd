package fr.prevenance.insight.web;

import fr.prevenance.insight.MapThreshold;
import fr.prevenance.insight.Maps;
import fr.prevenance.insight.Segments;
import fr.prevenance.measure.Slice;
import fr.prevenance.platform.web.Choice;
import fr.prevenance.platform.web.PageUrl;
import fr.prevenance.platform.web.Words;
import fr.prevenance.survey.Question;
import fr.prevenance.survey.Survey;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the address of the map says, with what does not fit left out. */
record MapAsked(
    Survey survey,
    String breakdown,
    @Nullable Slice slice,
    MapThreshold.Kind threshold,
    boolean derived,
    boolean rightwards,
    PageUrl url,
    Offer offer) {

  /** By what the customers can be parted, and into what by the one chosen. */
  record Offer(List<String> breakdowns, List<fr.prevenance.survey.Choice> values) {}

  static MapAsked of(Sight sight, Survey survey, Segments segments) {
    List<String> offered = segments.breakdowns(survey);
    String breakdown =
        offered.contains(sight.word("breakdown"))
            ? sight.word("breakdown")
            : offered.stream().findFirst().orElse("");
    String value = sight.word("value");
    var values =
        breakdown.isEmpty()
            ? List.<fr.prevenance.survey.Choice>of()
            : segments.values(survey, breakdown, sight.population(null), value);
    boolean known = values.stream().anyMatch(one -> one.key().equals(value));
    boolean derived =
        !stated(survey) || sight.word("importance").equals("DERIVED") && Maps.derivable(survey);
    MapThreshold.Kind threshold =
        sight.word("threshold").equals("SCALE") && !derived
            ? MapThreshold.Kind.SCALE
            : MapThreshold.Kind.MEAN;
    boolean rightwards = sight.word("axis").equals("right");
    PageUrl url =
        PageUrl.of(MapController.PATH)
            .with("survey", survey.key())
            .with("breakdown", offered.size() > 1 ? breakdown : "")
            .with("value", known ? value : "")
            .with("importance", derived && stated(survey) ? "DERIVED" : "")
            .with("threshold", threshold == MapThreshold.Kind.MEAN ? "" : threshold)
            .with("axis", rightwards ? "right" : "")
            .with("point", sight.word("point"));
    return new MapAsked(
        survey,
        breakdown,
        known ? new Slice(breakdown, value) : null,
        threshold,
        derived,
        rightwards,
        url,
        new Offer(offered, values));
  }

  static boolean stated(Survey survey) {
    return !survey.questionnaire().importancePairs().isEmpty();
  }

  /**
   * As customers said, or as it follows from what they said of the whole; nothing when there is no
   * choice.
   */
  List<Choice> importances() {
    if (!stated(survey) || !Maps.derivable(survey)) return List.of();
    return List.of(
        new Choice(Words.t("insight.map.stated"), url.without("importance").toString(), !derived),
        new Choice(
            Words.t("insight.map.derived"),
            url.with("importance", "DERIVED").without("threshold").toString(),
            derived));
  }

  List<Choice> breakdowns() {
    List<String> offered = offer.breakdowns();
    if (offered.size() < 2) return List.of();
    return offered.stream()
        .map(key ->
            new Choice(
                survey.questionnaire().byKey(key).map(Question::label).orElse(key),
                url.with("breakdown", key).without("value").toString(),
                key.equals(breakdown)))
        .toList();
  }
}
