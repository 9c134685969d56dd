package fr.prevenance.survey.imports;

import fr.prevenance.survey.ImportId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows that imports refused, as they stood in the file, with what is wrong with them. */
@Component
class Rejects {

  private static final int FETCH = 1_000;

  record Reject(long line, List<String> cells, List<Fault> faults) {}

  private final JdbcTemplate jdbc;
  private final JdbcClient client;

  Rejects(JdbcTemplate jdbc, JdbcClient client) {
    this.jdbc = jdbc;
    this.client = client;
  }

  void insertAll(ImportId id, List<Outcome.Misfit> misfits) {
    if (misfits.isEmpty()) return;
    jdbc.batchUpdate(
        "insert into survey.reject (import_id, line, cells, faults) values (?, ?, ?, ?::jsonb)",
        misfits,
        500,
        (row, misfit) -> {
          row.setObject(1, id.value());
          row.setLong(2, misfit.row().line());
          row.setArray(3, row.getConnection().createArrayOf("text", cells(misfit)));
          row.setString(4, Json.write(misfit.faults()).replace("\\u0000", ""));
        });
  }

  List<ImportReport.Mistake> mistakes(ImportId id, int limit) {
    List<ImportReport.Mistake> mistakes = new ArrayList<>();
    client
        .sql(
            "select line, faults::text as faults from survey.reject where import_id = :id order by line limit :limit")
        .param("id", id.value())
        .param("limit", limit)
        .query((row, n) ->
            new Reject(row.getLong("line"), List.of(), Json.faults(row.getString("faults"))))
        .list()
        .forEach(one ->
            one.faults()
                .forEach(fault -> mistakes.add(ImportReport.Mistake.of(one.line(), fault))));
    return mistakes.stream().limit(limit).toList();
  }

  /** How many rows have each kind of fault, the commonest first. */
  Map<String, Long> kinds(ImportId id) {
    Map<String, Long> kinds = new LinkedHashMap<>();
    client
        .sql(
            """
            select fault ->> 'column' as title, fault ->> 'key' as key, count(*) as n
              from survey.reject cross join lateral jsonb_array_elements(faults) as fault
             where import_id = :id
             group by 1, 2 order by 3 desc, 1, 2 limit 20
            """)
        .param("id", id.value())
        .query((row, n) ->
            kinds.put(row.getString("title") + "\n" + row.getString("key"), row.getLong("n")))
        .list();
    return kinds;
  }

  void each(ImportId id, Consumer<Reject> reader) {
    jdbc.query(
        connection -> {
          var statement =
              connection.prepareStatement(
                  "select line, cells, faults::text as faults from survey.reject where import_id = ? order by line");
          statement.setFetchSize(FETCH);
          statement.setObject(1, id.value());
          return statement;
        },
        row -> {
          reader.accept(
              new Reject(
                  row.getLong("line"),
                  List.of((String[]) row.getArray("cells").getArray()),
                  Json.faults(row.getString("faults"))));
        });
  }

  void delete(ImportId id) {
    client.sql("delete from survey.reject where import_id = :id").param("id", id.value()).update();
  }

  /** PostgreSQL keeps no NUL. */
  private static String[] cells(Outcome.Misfit misfit) {
    return misfit.row().cells().stream()
        .map(cell -> cell.indexOf(0) < 0 ? cell : cell.replace("\0", ""))
        .toArray(String[]::new);
  }
}
