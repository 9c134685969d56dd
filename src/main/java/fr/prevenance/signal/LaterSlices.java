package fr.prevenance.signal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Counts signals under breakdowns that were declared after they were lived. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class LaterSlices {

  private static final String SLICES = "update signal.signal set slices = ?::text[] where id = ?";

  private record Behind(Signal counted, Signal wanted) {}

  private final JdbcTemplate jdbc;
  private final Kept kept;
  private final Folding folding;

  LaterSlices(JdbcTemplate jdbc, Kept kept, Folding folding) {
    this.jdbc = jdbc;
    this.kept = kept;
    this.folding = folding;
  }

  /**
   * Takes each signal as it would be written today; those that are counted under fewer slices leave
   * the counts and come back under all of them. Returns how many those were.
   */
  public int add(List<Signal> signals) {
    List<Behind> behind = behind(signals, kept.slices(signals));
    if (behind.isEmpty()) return 0;
    jdbc.batchUpdate(
        Signals.DELTA, behind, 1_000, (row, one) -> Signals.fillDelta(row, one.counted(), -1));
    jdbc.batchUpdate(
        Signals.DELTA, behind, 1_000, (row, one) -> Signals.fillDelta(row, one.wanted(), 1));
    jdbc.batchUpdate(
        SLICES,
        behind,
        1_000,
        (row, one) -> {
          row.setString(1, Rows.texts(one.wanted().content().slices()));
          row.setObject(2, one.wanted().id().value());
        });
    folding.expect();
    return behind.size();
  }

  private static List<Behind> behind(List<Signal> signals, Map<SignalId, List<String>> counted) {
    List<Behind> behind = new ArrayList<>();
    for (Signal signal : signals) {
      List<String> known = counted.get(signal.id());
      if (known == null || known.containsAll(signal.content().slices())) continue;
      List<String> all = new ArrayList<>(known);
      signal.content().slices().stream().filter(slice -> !known.contains(slice)).forEach(all::add);
      behind.add(new Behind(signal.under(known), signal.under(all)));
    }
    return behind;
  }
}
