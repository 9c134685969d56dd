package fr.prevenance.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fr.prevenance.Refused;
import fr.prevenance.survey.Correlations;
import fr.prevenance.survey.Question;
import fr.prevenance.survey.QuestionType;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.LUDecomposition;
import org.junit.jupiter.api.Test;

class DriversTest {

  private static final Offset<Double> CLOSE = within(5e-6);
  private static final double[][] AMONG = {{1, .6, .3}, {.6, 1, .4}, {.3, .4, 1}};
  private static final double[] WITH = {.5, .55, .35};

  @Test
  void lmg_gives_the_reference_weights_which_add_to_r_squared() {
    Drivers drivers = Drivers.of(correlations(200, AMONG, WITH));
    assertThat(drivers.method()).isEqualTo(Drivers.Method.LMG);
    assertThat(drivers.r2()).isCloseTo(0.363249, CLOSE);
    assertThat(drivers.weights()).containsExactly(new double[] {0.13298, 0.17356, 0.05671}, CLOSE);
    assertThat(IntStream.range(0, 3).mapToDouble(drivers::percent).sum()).isCloseTo(100, CLOSE);
  }

  @Test
  void johnson_gives_the_reference_weights() {
    var spectrum = new EigenDecompositionSymmetric(new Array2DRowRealMatrix(AMONG));
    assertThat(Drivers.johnson(spectrum, WITH))
        .containsExactly(new double[] {0.13391, 0.17059, 0.05875}, CLOSE);
  }

  @Test
  void both_methods_add_to_the_r_squared_of_the_whole_regression() {
    double[][] among = random(6, 5L);
    double[] with = {.5, .4, .3, .35, .2, .45};
    double whole =
        new ArrayRealVector(with)
            .dotProduct(
                new LUDecomposition(new Array2DRowRealMatrix(among))
                    .getSolver()
                    .solve(new ArrayRealVector(with)));
    assertThat(Arrays.stream(new Lmg(among, with).weights()).sum()).isCloseTo(whole, within(1e-9));
    var spectrum = new EigenDecompositionSymmetric(new Array2DRowRealMatrix(among));
    assertThat(Arrays.stream(Drivers.johnson(spectrum, with)).sum()).isCloseTo(whole, within(1e-9));
  }

  @Test
  void beyond_fifteen_criteria_johnson_stands_alone() {
    double[] with = new double[16];
    Arrays.fill(with, .2);
    assertThat(Drivers.of(correlations(1_000, random(16, 7L), with)).method())
        .isEqualTo(Drivers.Method.JOHNSON);
  }

  @Test
  void fewer_than_fifty_complete_answers_tell_nothing() {
    refused(correlations(49, AMONG, WITH), "too-few");
    assertThat(Drivers.of(correlations(50, AMONG, WITH)).n()).isEqualTo(50);
  }

  @Test
  void ten_complete_answers_are_needed_per_criterion() {
    double[] with = new double[6];
    Arrays.fill(with, .3);
    refused(correlations(59, random(6, 3L), with), "too-few");
    assertThat(Drivers.of(correlations(60, random(6, 3L), with)).n()).isEqualTo(60);
  }

  @Test
  void a_criterion_answered_alike_by_all_is_named() {
    refused(correlations(200, AMONG, new double[] {.5, Double.NaN, .3}), "constant", "b");
  }

  @Test
  void two_criteria_that_say_the_same_are_named() {
    refused(
        correlations(200, new double[][] {{1, .2, 1}, {.2, 1, .2}, {1, .2, 1}}, WITH),
        "twins",
        "a",
        "c");
  }

  private static void refused(Correlations correlations, String why, Object... names) {
    assertThatThrownBy(() -> Drivers.of(correlations))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> {
              var field = refused.fields().getFirst();
              assertThat(field.key()).isEqualTo("insight.derived." + why);
              assertThat(field.arguments().containsAll(List.of(names)))
                  .as("names " + field.arguments())
                  .isTrue();
            });
  }

  private static Correlations correlations(long n, double[][] among, double[] with) {
    List<Question> questions =
        IntStream.range(0, with.length)
            .mapToObj(i -> String.valueOf((char) ('a' + i)))
            .map(key ->
                new Question(
                    key,
                    QuestionType.RATING,
                    new Question.Presentation(key, null, null, false),
                    Question.Ties.NONE,
                    new Question.Form(null, List.of())))
            .toList();
    return new Correlations(n, false, questions, among, with);
  }

  /** Correlations of random sums, hence positive definite. */
  private static double[][] random(int k, long seed) {
    var random = new Random(seed);
    double[][] factors = new double[k][k + 3];
    for (double[] row : factors)
      for (int j = 0; j < row.length; j++) row[j] = random.nextGaussian() + 0.5;
    double[][] among = new double[k][k];
    for (int i = 0; i < k; i++) {
      for (int j = 0; j < k; j++)
        among[i][j] =
            dot(factors[i], factors[j])
                / Math.sqrt(dot(factors[i], factors[i]) * dot(factors[j], factors[j]));
    }
    return among;
  }

  private static double dot(double[] one, double[] other) {
    return IntStream.range(0, one.length).mapToDouble(i -> one[i] * other[i]).sum();
  }
}
