package fr.prevenance.survey;

import fr.prevenance.organization.UnitDesk;
import fr.prevenance.organization.UnitId;
import fr.prevenance.organization.UnitTree;
import fr.prevenance.platform.table.RowWriter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes responses as rows of a file, through a cursor of the database: memory stays flat. */
@Service
public class ResponseExport {

  private static final List<String> FIRST =
      List.of("id", "answeredAt", "unit", "channel", "mode", "customerRef", "externalId");
  private static final int ROWS_AT_ONCE = 2_000;
  private static final int SORTED = 10_000;

  private record Place(String key, ZoneId zone) {}

  private final JdbcClient jdbc;
  private final ResponseArchive archive;
  private final UnitDesk units;

  ResponseExport(JdbcClient jdbc, ResponseArchive archive, UnitDesk units) {
    this.jdbc = jdbc;
    this.archive = archive;
    this.units = units;
  }

  /**
   * The newest first, as the page shows them; a crowd comes in the order in which it is kept,
   * because sorting it would take longer than reading it.
   *
   * @param moment how this kind of file writes when a response was given
   */
  @Transactional(readOnly = true)
  public void write(
      Survey survey, ResponseQuery query, RowWriter rows, Function<ZonedDateTime, Object> moment) {
    List<Question> questions = survey.questionnaire().questions();
    rows.write(Stream.concat(FIRST.stream(), questions.stream().map(Question::key)).toList());
    var conditions = new ResponseConditions(survey, query);
    var cells = new @Nullable Object[FIRST.size() + questions.size()];
    List<@Nullable Object> row = Arrays.asList(cells);
    Map<UUID, Place> places = places(units.tree());
    conditions
        .bind(jdbc.sql(select(questions) + conditions.where() + order(survey, query)))
        .params(keys(questions))
        .withFetchSize(ROWS_AT_ONCE)
        .query((ResultSet set) -> {
          fill(set, cells, places, moment);
          for (int i = 0; i < questions.size(); i++) {
            cells[FIRST.size() + i] =
                ExportCell.of(questions.get(i).type(), set.getString(FIRST.size() + 1 + i));
          }
          rows.write(row);
        });
  }

  private String order(Survey survey, ResponseQuery query) {
    return archive.count(survey, query).n() > SORTED ? "" : " order by day desc, id desc";
  }

  /** PostgreSQL takes the answers apart: faster than reading each object again here. */
  private static String select(List<Question> questions) {
    return "select id, (extract(epoch from answered_at) * 1000)::bigint, unit_id, channel, mode, customer_ref, external_id"
        + IntStream.range(0, questions.size())
            .mapToObj(i -> ", answers ->> :key" + i)
            .collect(Collectors.joining())
        + " from survey.response";
  }

  private static Map<String, Object> keys(List<Question> questions) {
    Map<String, Object> keys = new HashMap<>();
    for (int i = 0; i < questions.size(); i++) keys.put("key" + i, questions.get(i).key());
    return keys;
  }

  private static Map<UUID, Place> places(UnitTree tree) {
    return tree.all().stream()
        .collect(
            Collectors.toMap(
                unit -> unit.id().value(),
                unit -> new Place(unit.key(), tree.zoneOf(new UnitId(unit.id().value())))));
  }

  // by position: the columns of the questions have no name, and this runs a million times
  private static void fill(
      ResultSet set,
      @Nullable Object[] cells,
      Map<UUID, Place> places,
      Function<ZonedDateTime, Object> moment)
      throws SQLException {
    UUID unit = set.getObject(3, UUID.class);
    Place place = places.getOrDefault(unit, new Place(unit.toString(), ZoneId.of("UTC")));
    cells[0] = set.getString(1);
    cells[1] = moment.apply(Instant.ofEpochMilli(set.getLong(2)).atZone(place.zone()));
    cells[2] = place.key();
    cells[3] = set.getString(4);
    cells[4] = set.getString(5);
    cells[5] = set.getString(6);
    cells[6] = set.getString(7);
  }
}
