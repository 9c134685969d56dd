package fr.prevenance.signal;

import fr.prevenance.organization.UnitId;
import fr.prevenance.platform.Likeness;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What customers wrote beside scores about some subjects; reads the stream, not the counts. */
@Service
@Transactional(readOnly = true)
public class Mentions {

  /** What somebody wrote, with the scores that came with it. */
  public record Mention(LocalDate day, UnitId unit, String text, Map<SubjectId, Integer> scores) {}

  private static final Pattern SIGN = Pattern.compile("[^\\p{L}\\p{N} ]");
  private static final String STREAM =
      """
      comment is not null and day between :first and :last and subjects && :subjects
        and (:allUnits or unit_id = any(:units))
      """;
  private static final String LATEST =
      """
      select day, unit_id, comment, subjects, scores from signal.signal
       where %s order by day desc, id desc limit :limit
      """
          .formatted(STREAM);
  private static final String COUNT =
      """
      select %s
        from (select translate(replace(replace(lower(comment), 'œ', 'oe'), '’', ''''),
                       'àáâäãåçèéêëìíîïñòóôöõùúûüýÿ', 'aaaaaaceeeeiiiinooooouuuuyy') as said
                from signal.signal where %s) as told
      """;

  private final JdbcClient jdbc;

  Mentions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The latest first. */
  public List<Mention> latest(CountQuery query, int limit) {
    if (query.subjects().isEmpty()) return List.of();
    return filled(LATEST, query).param("limit", limit).query(Mentions::mention).list();
  }

  /**
   * For each set of words, in its order, how many comments hold one of them; case and accents
   * aside.
   */
  public List<Long> counts(CountQuery query, List<? extends Collection<String>> watches) {
    if (query.subjects().isEmpty() || watches.isEmpty())
      return watches.stream().map(watch -> 0L).toList();
    String columns =
        IntStream.range(0, watches.size())
            .mapToObj(i -> "count(*) filter (where said ~ :p" + i + ")")
            .collect(Collectors.joining(", "));
    var asked = filled(COUNT.formatted(columns, STREAM), query);
    for (int i = 0; i < watches.size(); i++) asked = asked.param("p" + i, pattern(watches.get(i)));
    return asked.query((row, n) -> longs(row, watches.size())).single();
  }

  private JdbcClient.StatementSpec filled(String sql, CountQuery query) {
    Set<UnitId> units = query.units();
    return jdbc.sql(sql)
        .param("subjects", ids(query.subjects()))
        .param("first", query.range().first())
        .param("last", query.range().last())
        .param("allUnits", units == null)
        .param(
            "units",
            units == null ? new UUID[0] : units.stream().map(UnitId::value).toArray(UUID[]::new));
  }

  /** A word matches where it begins; no word matches nothing. */
  static String pattern(Collection<String> words) {
    String any =
        words.stream()
            .map(Likeness::folded)
            .filter(word -> !word.isEmpty())
            .map(word ->
                SIGN.matcher(word)
                    .replaceAll(sign -> Matcher.quoteReplacement("\\" + sign.group())))
            .collect(Collectors.joining("|"));
    return any.isEmpty() ? "(?!)" : "\\m(" + any + ")";
  }

  private static UUID[] ids(Collection<SubjectId> subjects) {
    return subjects.stream().map(SubjectId::value).toArray(UUID[]::new);
  }

  private static List<Long> longs(ResultSet row, int size) throws SQLException {
    List<Long> counts = new ArrayList<>(size);
    for (int i = 1; i <= size; i++) counts.add(row.getLong(i));
    return counts;
  }

  private static Mention mention(ResultSet row, int n) throws SQLException {
    UUID[] subjects = (UUID[]) row.getArray("subjects").getArray();
    Integer[] scores = (Integer[]) row.getArray("scores").getArray();
    Map<SubjectId, Integer> told = new LinkedHashMap<>();
    for (int i = 0; i < subjects.length; i++) told.put(new SubjectId(subjects[i]), scores[i]);
    return new Mention(
        row.getObject("day", LocalDate.class),
        new UnitId(row.getObject("unit_id", UUID.class)),
        row.getString("comment"),
        told);
  }
}
