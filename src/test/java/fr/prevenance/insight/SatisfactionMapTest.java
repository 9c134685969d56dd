package fr.prevenance.insight;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.prevenance.measure.Direction;
import fr.prevenance.measure.Scale;
import fr.prevenance.measure.Scores;
import fr.prevenance.measure.SharedData;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class SatisfactionMapTest {

  private static final Scale SEVEN = new Scale(1, 7, 1, Direction.UP);

  private static MapCriterion rated(String key, int satisfaction, int importance) {
    return rated(key, satisfaction, importance, 40);
  }

  private static MapCriterion rated(String key, int satisfaction, int importance, long n) {
    return asked(
        key, Scores.of(Map.of(satisfaction, n)), Scale.RATING, Scores.of(Map.of(importance, n)));
  }

  private static MapCriterion asked(
      String key, Scores satisfaction, Scale scale, Scores importance) {
    return MapCriterion.stated(key, "c-" + key, key, satisfaction, scale, importance, Scale.RATING);
  }

  @Test
  void the_four_zones_are_those_of_martilla_and_james() {
    SatisfactionMap map =
        SatisfactionMap.of(
            List.of(rated("a", 5, 5), rated("b", 1, 5), rated("c", 5, 1), rated("d", 1, 1)),
            MapThreshold.Kind.MEAN);

    assertThat(map.criteria()).extracting(MapPoint::zone).containsExactly(1, 2, 3, 4);
    assertThat(map.threshold()).isEqualTo(new MapThreshold(MapThreshold.Kind.MEAN, 3.0, 3.0));
    assertThat(map.unit()).isEqualTo(SatisfactionMap.Unit.NATIVE);
  }

  @Test
  void a_value_equal_to_the_threshold_is_on_the_upper_side() {
    Scores thirds = Scores.of(Map.of(3, 20L, 4, 10L));
    List<MapCriterion> equal =
        List.of(
            asked("a", thirds, Scale.RATING, thirds),
            asked("b", thirds, Scale.RATING, thirds),
            asked("c", thirds, Scale.RATING, thirds));

    assertThat(SatisfactionMap.of(equal, MapThreshold.Kind.MEAN).criteria())
        .allSatisfy(point -> assertThat(point.zone()).isEqualTo(1))
        .allSatisfy(point -> assertThat(point.toConfirm()).isTrue());
  }

  @Test
  void the_middle_of_a_0_to_5_scale_is_two_and_a_half() {
    SatisfactionMap map = SatisfactionMap.of(List.of(rated("a", 3, 2)), MapThreshold.Kind.SCALE);

    assertThat(map.threshold()).isEqualTo(new MapThreshold(MapThreshold.Kind.SCALE, 2.5, 2.5));
    assertThat(map.criteria().getFirst().zone()).isEqualTo(3);
  }

  @Test
  void an_interval_across_a_threshold_asks_for_confirmation() {
    Scores hesitant = Scores.of(Map.of(1, 5L, 4, 6L));
    Scores sure = Scores.of(Map.of(4, 50L, 5, 50L));
    SatisfactionMap map =
        SatisfactionMap.of(
            List.of(
                asked("hesitant", hesitant, Scale.RATING, sure),
                asked("sure", sure, Scale.RATING, sure)),
            MapThreshold.Kind.SCALE);

    assertThat(map.criteria()).extracting(MapPoint::toConfirm).containsExactly(true, false);
  }

  @Test
  void four_answers_give_no_zone_and_do_not_move_the_means() {
    SatisfactionMap map =
        SatisfactionMap.of(
            List.of(rated("many", 4, 4), rated("few", 0, 0, 4), rated("five", 2, 2, 5)),
            MapThreshold.Kind.MEAN);

    MapPoint few = map.criteria().get(1);
    assertThat(few.zone()).isNull();
    assertThat(few.reason()).isEqualTo(MapPoint.Reason.TOO_FEW);
    assertThat(few.toConfirm()).isFalse();
    assertThat(few.satisfactionN()).isEqualTo(4);
    assertThat(few.satisfaction()).isEqualTo(0.0);
    assertThat(map.threshold().satisfaction()).isEqualTo(3.0);
    assertThat(map.criteria().getLast().zone()).isEqualTo(4);
  }

  @Test
  void importance_that_nobody_gave_leaves_the_criterion_off_the_map() {
    Scores fives = Scores.of(Map.of(5, 40L));
    SatisfactionMap map =
        SatisfactionMap.of(
            List.of(asked("a", fives, Scale.RATING, Scores.NONE)), MapThreshold.Kind.MEAN);

    assertThat(map.criteria().getFirst().importance()).isNull();
    assertThat(map.criteria().getFirst().reason()).isEqualTo(MapPoint.Reason.TOO_FEW);
    assertThat(map.threshold().importance()).isNull();
    assertThat(SatisfactionMap.of(List.of(), MapThreshold.Kind.SCALE).criteria()).isEmpty();
  }

  @Test
  void several_scales_meet_on_per_cent() {
    Scores fours = Scores.of(Map.of(4, 40L));
    SatisfactionMap map =
        SatisfactionMap.of(
            List.of(asked("of-7", fours, SEVEN, fours), asked("of-5", fours, Scale.RATING, fours)),
            MapThreshold.Kind.SCALE);

    assertThat(map.unit()).isEqualTo(SatisfactionMap.Unit.PERCENT);
    assertThat(map.threshold().satisfaction()).isEqualTo(50.0);
    assertThat(map.criteria()).extracting(MapPoint::satisfaction).containsExactly(50.0, 80.0);
  }

  @Test
  void a_scale_where_low_is_good_is_turned_round() {
    Scores efforts = Scores.of(Map.of(1, 30L, 2, 10L));
    Scale effort = new Scale(1, 5, 1, Direction.DOWN);
    SatisfactionMap map =
        SatisfactionMap.of(
            List.of(asked("effort", efforts, effort, Scores.of(Map.of(5, 40L)))),
            MapThreshold.Kind.SCALE);

    MapPoint point = map.criteria().getFirst();
    assertThat(map.unit()).isEqualTo(SatisfactionMap.Unit.PERCENT);
    assertThat(point.satisfaction()).isCloseTo(93.75, within(1e-9));
    assertThat(requireNonNull(point.satisfactionInterval()).low()).isBetween(85.0, 93.0);
    assertThat(point.zone()).isEqualTo(1);
  }

  @Test
  void the_students_means_are_found_to_four_decimals() {
    List<NamedCsvRecord> rows =
        SharedData.rows("2-importance-satisfaction/likert_gap_students.csv");
    Map<String, double[]> published =
        Map.of(
            "Financial Aid", new double[] {5.3235, 5.5441},
            "Bursar", new double[] {5.75, 5.9853},
            "Advising", new double[] {5.8676, 6.3235},
            "Records and Registration", new double[] {6.0, 6.1324},
            "Testing and Examination", new double[] {5.6324, 6.0735});
    List<MapCriterion> criteria =
        published.keySet().stream().map(title -> fromFile(rows, title)).toList();
    SatisfactionMap map = SatisfactionMap.of(criteria, MapThreshold.Kind.MEAN);

    assertThat(map.unit()).isEqualTo(SatisfactionMap.Unit.NATIVE);
    assertThat(map.threshold().satisfaction()).isCloseTo(6.011764705882353, within(1e-9));
    assertThat(map.threshold().importance()).isCloseTo(5.714705882352941, within(1e-9));
    for (MapPoint point : map.criteria()) {
      double[] expected = published.getOrDefault(point.key(), new double[2]);
      assertThat(point.importance()).isCloseTo(expected[0], within(0.00005));
      assertThat(point.satisfaction()).isCloseTo(expected[1], within(0.00005));
    }
    assertThat(map.criteria())
        .filteredOn(point -> point.key().equals("Bursar"))
        .singleElement()
        .returns(2, MapPoint::zone)
        .returns(true, MapPoint::toConfirm);
  }

  @Test
  void the_map_is_written_as_the_contract_names_it() {
    String json =
        JsonMapper.builder()
            .build()
            .writeValueAsString(
                SatisfactionMap.of(List.of(rated("a", 5, 5)), MapThreshold.Kind.SCALE));

    assertThat(json)
        .contains("\"unit\":\"NATIVE\"", "\"kind\":\"SCALE\"", "\"satisfaction\":2.5")
        .contains("\"key\":\"a\"", "\"criterionKey\":\"c-a\"", "\"satisfactionN\":40")
        .contains("\"importanceInterval\":{", "\"zone\":1", "\"toConfirm\":false")
        .doesNotContain("reason");
  }

  private static MapCriterion fromFile(List<NamedCsvRecord> rows, String title) {
    return MapCriterion.stated(
        title,
        null,
        title,
        SharedData.scores(rows, title, "", "NA"),
        SEVEN,
        SharedData.scores(rows, title + " - Importance", "", "NA"),
        SEVEN);
  }
}
