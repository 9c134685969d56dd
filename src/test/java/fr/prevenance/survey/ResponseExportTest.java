package fr.prevenance.survey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevenance.ApplicationTest;
import fr.prevenance.World;
import fr.prevenance.platform.table.RowWriter;
import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationTest
class ResponseExportTest {

  private static final int ROWS = 50_000;

  @Autowired World world;
  @Autowired SurveyDesk surveys;
  @Autowired ResponseExport export;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;

  @Test
  void many_rows_leave_through_a_cursor() {
    var home = world.open("Acmé");
    var draft =
        new SurveyDraft("big", "Grande", "fr", null, Sample.SURVEY.drafts(), null, List.of("line"));
    Survey survey = home.call(() -> surveys.create(draft));
    home.run(() -> transaction.executeWithoutResult(status -> fill(survey)));
    for (int round = 0; round < 3; round++) {
      var lines = new Lines();
      long start = System.nanoTime();
      home.run(() -> write(survey, lines));
      System.out.printf(
          "%,d rows exported in %d ms%n", ROWS, (System.nanoTime() - start) / 1_000_000);
      assertThat(lines.count).isEqualTo(ROWS + 1);
    }
  }

  private void write(Survey survey, OutputStream out) {
    var everything =
        new ResponseQuery(
            new ResponseQuery.Given(null, null, null, null, Response.Status.COMPLETE),
            ResponseQuery.Said.ANYTHING,
            null);
    try (var rows = RowWriter.csv(out, ';')) {
      export.write(survey, everything, rows, DateTimeFormatter.ISO_OFFSET_DATE_TIME::format);
    }
  }

  private void fill(Survey survey) {
    jdbc.sql(
            """
            insert into survey.response (id, survey_id, status, day, answered_at, unit_id, channel, mode, answers)
            select gen_random_uuid(), :survey, 'COMPLETE', date '2026-01-01' + i % 300, timestamptz '2026-01-01 10:00Z' + i % 300 * interval '1 day',
                   (select unit_id from survey.link limit 1), 'PHONE', 'IMPORT',
                   jsonb_build_object('nps', i % 11, 'even', -4, 'shop', 'lyon', 'why', jsonb_build_array('price', 'staff'), 'short', 'mot',
                                      'comment', 'Un commentaire de longueur ordinaire, avec des accents : été, retard, prévenu ' || i,
                                      'spent', 12.5, 'day', '2026-01-01', 'solved', true)
              from generate_series(1, :rows) as i
            """)
        .param("survey", survey.id().value())
        .param("rows", ROWS)
        .update();
  }

  /** Counts line feeds, keeps nothing. */
  private static final class Lines extends OutputStream {
    long count;

    @Override
    public void write(int b) {
      if (b == '\n') count++;
    }
  }
}
