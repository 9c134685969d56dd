package fr.prevenance.insight;

import fr.prevenance.Refused;
import fr.prevenance.survey.Correlations;
import fr.prevenance.survey.Question;
import java.util.Arrays;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.LUDecomposition;

/**
 * How much each criterion weighs in what explains an overall score: importance that nobody was
 * asked for. It says what is associated with the score, never what causes it.
 *
 * <p>LMG (Lindeman, Merenda and Gold 1980: what a criterion adds to R², averaged over all orders,
 * which is its Shapley value) up to 15 criteria; Johnson's relative weights (Multivariate
 * Behavioral Research, 2000) beyond.
 *
 * @param drawn whether n respondents were drawn by lot from more
 * @param weights shares of variance, which add to R²
 */
public record Drivers(Method method, long n, boolean drawn, double r2, double[] weights) {

  public enum Method {
    LMG,
    JOHNSON
  }

  private static final int MOST_FOR_LMG = 15;
  private static final int FEWEST = 50;
  private static final int FEWEST_PER_CRITERION = 10;
  private static final double SINGULAR = 1e-6;

  /**
   * @throws Refused with too few complete answers, a criterion answered alike by all, or two that
   *     say the same
   */
  public static Drivers of(Correlations correlations) {
    int criteria = correlations.questions().size();
    int needed = Math.max(FEWEST, FEWEST_PER_CRITERION * criteria);
    if (criteria < 2) throw refused("criteria");
    if (correlations.n() < needed) throw refused("too-few", correlations.n(), needed);
    for (int i = 0; i < criteria; i++) {
      if (Double.isNaN(correlations.withOverall()[i]))
        throw refused("constant", label(correlations, i));
    }
    var spectrum = new EigenDecompositionSymmetric(new Array2DRowRealMatrix(correlations.among()));
    refuseTwins(correlations, spectrum);
    double[][] among = correlations.among();
    double[] with = correlations.withOverall();
    Method method = criteria <= MOST_FOR_LMG ? Method.LMG : Method.JOHNSON;
    double[] weights =
        method == Method.LMG ? new Lmg(among, with).weights() : johnson(spectrum, with);
    return new Drivers(
        method, correlations.n(), correlations.drawn(), Arrays.stream(weights).sum(), weights);
  }

  /** What a criterion weighs in per cent of all that the criteria explain together. */
  public double percent(int criterion) {
    return r2 == 0 ? 0 : 100 * weights[criterion] / r2;
  }

  /** Λ = R^½, β = Λ⁻¹r, weights = Λ²β² element by element. */
  static double[] johnson(EigenDecompositionSymmetric spectrum, double[] with) {
    double[][] root = spectrum.getSquareRoot().getData();
    double[] beta =
        new LUDecomposition(new Array2DRowRealMatrix(root))
            .getSolver()
            .solve(new ArrayRealVector(with))
            .toArray();
    double[] weights = new double[with.length];
    for (int i = 0; i < with.length; i++) {
      for (int j = 0; j < with.length; j++)
        weights[i] += root[i][j] * root[i][j] * beta[j] * beta[j];
    }
    return weights;
  }

  /** Two criteria that say the same share the smallest axis between them. */
  private static void refuseTwins(Correlations correlations, EigenDecompositionSymmetric spectrum) {
    int last = spectrum.getEigenvalues().length - 1;
    int smallest = spectrum.getEigenvalue(0) < spectrum.getEigenvalue(last) ? 0 : last;
    if (spectrum.getEigenvalue(smallest) >= SINGULAR) return;
    double[] axis = spectrum.getEigenvector(smallest).toArray();
    int first = heaviest(axis, -1);
    throw refused("twins", label(correlations, first), label(correlations, heaviest(axis, first)));
  }

  private static int heaviest(double[] axis, int but) {
    int found = but == 0 ? 1 : 0;
    for (int i = 0; i < axis.length; i++)
      if (i != but && Math.abs(axis[i]) > Math.abs(axis[found])) found = i;
    return found;
  }

  private static String label(Correlations correlations, int i) {
    Question question = correlations.questions().get(i);
    return question.label();
  }

  private static Refused refused(String why, Object... facts) {
    return Refused.invalidField("importance", "insight.derived." + why, facts);
  }
}
