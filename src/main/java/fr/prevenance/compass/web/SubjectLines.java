package fr.prevenance.compass.web;

import fr.prevenance.insight.MapPoint;
import fr.prevenance.insight.MapThreshold;
import fr.prevenance.insight.Maps;
import fr.prevenance.insight.Population;
import fr.prevenance.insight.SatisfactionMap;
import fr.prevenance.measure.Mean;
import fr.prevenance.measure.Scale;
import fr.prevenance.measure.Scores;
import fr.prevenance.organization.Perspective;
import fr.prevenance.platform.web.Formats;
import fr.prevenance.platform.web.PageUrl;
import fr.prevenance.platform.web.Sparkline;
import fr.prevenance.platform.web.State;
import fr.prevenance.platform.web.Words;
import fr.prevenance.signal.CountQuery;
import fr.prevenance.signal.DayRange;
import fr.prevenance.signal.Grouping;
import fr.prevenance.signal.ScoreCounts;
import fr.prevenance.signal.SubjectId;
import fr.prevenance.survey.Question;
import fr.prevenance.survey.Subjects;
import fr.prevenance.survey.Survey;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The criteria of the map, the most urgent first, each with its last twelve months. */
@Component
class SubjectLines {

  private static final int MONTHS = 12;
  private static final List<Integer> URGENCY = List.of(2, 4, 1, 3);

  /**
   * @param urgent labels of zone 2, the widest gap first
   */
  record Read(List<HomePage.Subject> lines, List<String> urgent) {
    static final Read NOTHING = new Read(List.of(), List.of());
  }

  private final Maps maps;
  private final ScoreCounts counts;

  SubjectLines(Maps maps, ScoreCounts counts) {
    this.maps = maps;
    this.counts = counts;
  }

  Read read(List<Survey> open, Perspective perspective) {
    return open.stream()
        .filter(survey -> !survey.questionnaire().importancePairs().isEmpty())
        .findFirst()
        .map(survey -> read(survey, perspective))
        .orElse(Read.NOTHING);
  }

  private Read read(Survey survey, Perspective perspective) {
    var days = new DayRange(perspective.period().from(), perspective.period().to());
    SatisfactionMap map =
        maps.read(survey, new Population(perspective.bounds(), null, null, days))
            .map(MapThreshold.Kind.MEAN);
    List<MapPoint> placed =
        map.criteria().stream().filter(point -> point.zone() != null).sorted(urgency()).toList();
    if (placed.isEmpty()) return Read.NOTHING;
    Map<String, Map<SubjectId, Scores>> months = months(survey, placed, perspective);
    return new Read(
        placed.stream().map(point -> line(survey, point, map, months, perspective)).toList(),
        placed.stream()
            .filter(point -> Integer.valueOf(2).equals(point.zone()))
            .map(MapPoint::label)
            .toList());
  }

  private static Comparator<MapPoint> urgency() {
    return Comparator.<MapPoint>comparingInt(
            point -> URGENCY.indexOf(Objects.requireNonNull(point.zone())))
        .thenComparingDouble(point ->
            Objects.requireNonNull(point.satisfaction())
                - Objects.requireNonNull(point.importance()));
  }

  /** One statement for all criteria. */
  private Map<String, Map<SubjectId, Scores>> months(
      Survey survey, List<MapPoint> points, Perspective perspective) {
    LocalDate first = YearMonth.from(perspective.today()).minusMonths(MONTHS - 1).atDay(1);
    List<SubjectId> subjects =
        points.stream().map(point -> Subjects.of(survey.id(), point.key())).toList();
    return counts.grouped(
        new CountQuery(
            subjects, perspective.bounds(), null, null, new DayRange(first, perspective.today())),
        Grouping.MONTH);
  }

  private static HomePage.Subject line(
      Survey survey,
      MapPoint point,
      SatisfactionMap map,
      Map<String, Map<SubjectId, Scores>> months,
      Perspective perspective) {
    Question question = survey.questionnaire().byKey(point.key()).orElseThrow();
    Scale scale = Objects.requireNonNull(question.scale());
    boolean percent = map.unit() == SatisfactionMap.Unit.PERCENT;
    double threshold = Objects.requireNonNull(map.threshold().satisfaction());
    int zone = Objects.requireNonNull(point.zone());
    String href =
        PageUrl.of("/insight/map")
            .with("survey", survey.key())
            .with("point", point.key())
            .toString();
    return new HomePage.Subject(
        question.label(),
        href,
        zone,
        Words.t("compass.zone." + zone),
        state(zone),
        Objects.requireNonNull(point.satisfaction()),
        threshold,
        percent ? 0 : scale.min(),
        percent ? 100 : scale.max(),
        Formats.decimal(point.satisfaction(), 1),
        Formats.decimal(point.importance(), 1),
        Sparkline.of(year(survey, point, scale, percent, months, perspective), threshold));
  }

  private static List<@Nullable Double> year(
      Survey survey,
      MapPoint point,
      Scale scale,
      boolean percent,
      Map<String, Map<SubjectId, Scores>> months,
      Perspective perspective) {
    SubjectId subject = Subjects.of(survey.id(), point.key());
    List<@Nullable Double> values = new ArrayList<>();
    for (int back = MONTHS - 1; back >= 0; back--) {
      String month = YearMonth.from(perspective.today()).minusMonths(back).toString();
      Double mean =
          Mean.of(months.getOrDefault(month, Map.of()).getOrDefault(subject, Scores.NONE), scale)
              .value();
      values.add(mean == null ? null : percent ? Double.valueOf(scale.normalised(mean)) : mean);
    }
    return values;
  }

  private static State state(int zone) {
    return switch (zone) {
      case 1 -> State.KEPT;
      case 2 -> State.BROKEN;
      case 4 -> State.AT_RISK;
      default -> State.UNKNOWN;
    };
  }
}
