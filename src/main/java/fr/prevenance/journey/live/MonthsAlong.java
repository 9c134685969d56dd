package fr.prevenance.journey.live;

import fr.prevenance.measure.Mean;
import fr.prevenance.measure.Scores;
import fr.prevenance.organization.UnitId;
import fr.prevenance.signal.CountQuery;
import fr.prevenance.signal.DayRange;
import fr.prevenance.signal.Grouping;
import fr.prevenance.signal.ScoreCounts;
import fr.prevenance.signal.SubjectId;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a contact was lived month after month. */
@Service
@Transactional(readOnly = true)
public class MonthsAlong {

  public record MonthMean(YearMonth month, Mean mean) {}

  private final ScoreCounts counts;

  MonthsAlong(ScoreCounts counts) {
    this.counts = counts;
  }

  /** So many months, the last of them given; a silent month has no mean. */
  public List<MonthMean> of(
      LivePoint point, @Nullable Set<UnitId> units, YearMonth last, int months) {
    if (point.pool().subjects().isEmpty()) return List.of();
    YearMonth first = last.minusMonths(months - 1L);
    var query =
        new CountQuery(
            point.pool().subjects(),
            units,
            null,
            null,
            new DayRange(first.atDay(1), last.atEndOfMonth()));
    Map<String, Map<SubjectId, Scores>> said = counts.grouped(query, Grouping.MONTH);
    return IntStream.range(0, months)
        .mapToObj(first::plusMonths)
        .map(month ->
            new MonthMean(month, point.pool().mean(said.getOrDefault(month.toString(), Map.of()))))
        .toList();
  }
}
