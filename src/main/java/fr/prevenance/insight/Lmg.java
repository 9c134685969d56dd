package fr.prevenance.insight;

/**
 * The part of each criterion in R², averaged over all orders in which criteria can enter (Lindeman,
 * Merenda and Gold 1980). R² of a set S is r′ R⁻¹ r over S; 2^k sets are solved once each.
 */
final class Lmg {

  private final double[][] among;
  private final double[] with;

  /**
   * @param among correlations of the criteria, positive definite
   * @param with their correlations with the overall score
   */
  Lmg(double[][] among, double[] with) {
    this.among = among;
    this.with = with;
  }

  double[] weights() {
    int k = with.length;
    double[] explained = new double[1 << k];
    for (int set = 1; set < explained.length; set++) explained[set] = explained(set);
    double[] order = orders(k);
    double[] weights = new double[k];
    for (int set = 0; set < explained.length; set++) {
      for (int one = 0; one < k; one++) {
        if ((set >> one & 1) == 0) {
          weights[one] +=
              order[Integer.bitCount(set)] * (explained[set | 1 << one] - explained[set]);
        }
      }
    }
    return weights;
  }

  /** |S|! (k − 1 − |S|)! / k!, by size of S: in how many orders exactly S comes before. */
  private static double[] orders(int k) {
    double[] orders = new double[k];
    orders[0] = 1.0 / k;
    for (int size = 1; size < k; size++) orders[size] = orders[size - 1] * size / (k - size);
    return orders;
  }

  /** By Cholesky: with R = LLᵀ and Lz = r, r′R⁻¹r is the sum of z². */
  private double explained(int set) {
    int size = Integer.bitCount(set);
    int[] members = new int[size];
    for (int i = 0, at = 0; i < with.length; i++) if ((set >> i & 1) == 1) members[at++] = i;
    double[][] lower = new double[size][size];
    double[] solved = new double[size];
    double sum = 0;
    for (int i = 0; i < size; i++) {
      for (int j = 0; j <= i; j++) {
        double rest = among[members[i]][members[j]];
        for (int m = 0; m < j; m++) rest -= lower[i][m] * lower[j][m];
        lower[i][j] = i == j ? Math.sqrt(rest) : rest / lower[j][j];
      }
      double rest = with[members[i]];
      for (int m = 0; m < i; m++) rest -= lower[i][m] * solved[m];
      solved[i] = rest / lower[i][i];
      sum += solved[i] * solved[i];
    }
    return sum;
  }
}
