package fr.prevenance.measure;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import org.junit.jupiter.api.Test;

class RealSurveysTest {

  private static final String AIRPORT = "1-surveys/sfo_customer_survey_2017.csv";

  @Test
  void the_garden_centres_have_the_nps_of_their_six_thousand_customers() {
    Nps nps =
        Nps.of(
            SharedData.scores(
                SharedData.rows("3-nps-comments/jardinerie_nps_fr.csv"), "nps", "NA"));

    assertThat(nps.n()).isEqualTo(6806);
    assertThat(nps.promoters()).isEqualTo(4196);
    assertThat(nps.detractors()).isEqualTo(606);
    assertThat(nps.value()).isCloseTo(52.75, within(0.005));
  }

  @Test
  void the_airport_has_one_nps_by_answer_and_another_by_weight() {
    Scores.Builder weighted = Scores.builder();
    for (NamedCsvRecord row : SharedData.values(SharedData.rows(AIRPORT), "NETPRO", "11", "")) {
      double weight = Double.parseDouble(row.getField("WEIGHT"));
      weighted.add(Integer.parseInt(row.getField("NETPRO")), 1, weight, weight * weight);
    }
    Scores scores = weighted.build();

    Nps byAnswer = Nps.of(scores.unweighted());
    assertThat(byAnswer.n()).isEqualTo(2746);
    assertThat(byAnswer.value()).isCloseTo(39.84, within(0.005));

    Nps byWeight = Nps.of(scores);
    assertThat(byWeight.n()).isEqualTo(2746);
    assertThat(byWeight.promoters()).isEqualTo(byAnswer.promoters());
    assertThat(byWeight.value()).isCloseTo(40.40, within(0.005));
    assertThat(scores.effectiveN()).isCloseTo(2266.512355, within(1e-6));
    assertThat(requireNonNull(byWeight.interval()).low()).isCloseTo(37.491134, within(1e-6));
    assertThat(requireNonNull(byWeight.interval()).high()).isCloseTo(43.198934, within(1e-6));
  }

  @Test
  void the_airport_satisfies_four_travellers_in_five() {
    Scores scores = SharedData.scores(SharedData.rows(AIRPORT), "Q7ALL", "Blank", "0", "6", "");
    Scale scale = new Scale(1, 5, 1, Direction.UP);

    assertThat(scores.n()).isEqualTo(2688);
    assertThat(Mean.of(scores, scale).value()).isCloseTo(4.0644, within(0.00005));
    assertThat(Share.csat(scores, scale).percent()).isCloseTo(82.07, within(0.005));
  }

  @Test
  void the_mobile_phone_panel_has_its_published_nps() {
    List<NamedCsvRecord> rows = SharedData.rows("1-surveys/ecsi_mobi.csv");

    assertThat(Nps.of(SharedData.scores(rows, "CUSL3")).value()).isEqualTo(14.0);
  }
}
