package fr.prevenance.signal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Signals as the counts know them: a breakdown may have been declared since they were written. */
@Component
class Kept {

  /**
   * In one order for all, so that two who change the same signals wait instead of blocking each
   * other.
   */
  private static final String LOCKED =
      "select id, slices from signal.signal where id = any(:ids) order by id for update";

  private final JdbcClient jdbc;

  Kept(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The slices under which each is counted, held until the transaction ends; what is gone is left
   * out.
   */
  Map<SignalId, List<String>> slices(List<Signal> signals) {
    Map<SignalId, List<String>> slices = new HashMap<>();
    jdbc.sql(LOCKED)
        .param("ids", signals.stream().map(signal -> signal.id().value()).toArray(UUID[]::new))
        .query(row -> {
          slices.put(new SignalId(row.getObject("id", UUID.class)), texts(row));
        });
    return slices;
  }

  private static List<String> texts(ResultSet row) throws SQLException {
    return List.of((String[]) row.getArray("slices").getArray());
  }
}
