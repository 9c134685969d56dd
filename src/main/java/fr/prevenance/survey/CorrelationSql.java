package fr.prevenance.survey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** One statement for all correlations of some questions, the last of which is the overall one. */
final class CorrelationSql {

  private CorrelationSql() {}

  static String of(int questions, String among) {
    var pairs = new StringBuilder();
    var columns = new StringBuilder();
    var present = new StringBuilder();
    for (int i = 0; i < questions; i++) {
      columns
          .append(i == 0 ? "" : ", ")
          .append("(answers ->> :q%1$d)::float8 as x%1$d".formatted(i));
      present.append(" and answers ->> :q").append(i).append(" is not null");
      for (int j = 0; j < i; j++)
        pairs.append(", corr(x%1$d, x%2$d) as c%1$d_%2$d".formatted(i, j));
    }
    return "select count(*) as n"
        + pairs
        + " from (select "
        + columns
        + " "
        + among
        + present
        + ") as answered";
  }

  static Correlations read(ResultSet row, List<Question> questions, boolean drawn)
      throws SQLException {
    int k = questions.size();
    double[][] among = new double[k][k];
    double[] withOverall = new double[k];
    for (int i = 0; i < k; i++) {
      among[i][i] = 1;
      for (int j = 0; j < i; j++) among[i][j] = among[j][i] = number(row, "c" + i + "_" + j);
      withOverall[i] = number(row, "c" + k + "_" + i);
    }
    return new Correlations(row.getLong("n"), drawn, questions, among, withOverall);
  }

  private static double number(ResultSet row, String column) throws SQLException {
    double number = row.getDouble(column);
    return row.wasNull() ? Double.NaN : number;
  }
}
