package fr.prevenance.survey.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.prevenance.ApplicationTest;
import fr.prevenance.World;
import fr.prevenance.platform.tenant.Tenant;
import fr.prevenance.signal.CountQuery;
import fr.prevenance.signal.DayRange;
import fr.prevenance.signal.ScoreCounts;
import fr.prevenance.survey.QuestionDraft;
import fr.prevenance.survey.QuestionType;
import fr.prevenance.survey.Subjects;
import fr.prevenance.survey.Survey;
import fr.prevenance.survey.SurveyDesk;
import fr.prevenance.survey.SurveyDraft;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationTest
class ImportRunTest {

  @Autowired World world;
  @Autowired SurveyDesk surveys;
  @Autowired ImportDesk desk;
  @Autowired Imports imports;
  @Autowired Uploads uploads;
  @Autowired ImportRun run;
  @Autowired ScoreCounts counts;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;

  @Test
  void an_import_killed_at_half_goes_on_at_the_exact_row_and_counts_nothing_twice() {
    World.Home home = world.open("Coupure");
    home.run(() -> {
      Survey survey = survey();
      Import one = queued(survey, rows(11_000, 100));
      AtomicInteger parts = new AtomicInteger();
      assertThatThrownBy(() -> run.resume(one.id(), part -> dieAt(parts, 3)))
          .hasMessage("power cut");
      Import half = desk.get(survey, one.id());
      assertThat(half.tally().done()).isEqualTo(2L * ImportRun.PART);
      assertThat(half.status()).isEqualTo(Import.Status.RUNNING);
      assertThat(responses(survey)).isEqualTo(half.tally().imported());

      run.resume(one.id(), part -> {});
      run.resume(one.id(), part -> {});
      Tally tally = desk.get(survey, one.id()).tally();
      assertThat(desk.get(survey, one.id()).status()).isEqualTo(Import.Status.DONE);
      assertThat(tally.done())
          .isEqualTo(11_000)
          .isEqualTo(tally.imported() + tally.duplicates() + tally.rejected());
      assertThat(tally.rejected()).isEqualTo(110);
      assertThat(tally.duplicates()).isEqualTo(11);
      assertThat(responses(survey)).isEqualTo(tally.imported());
      assertThat(counted(survey)).isEqualTo(recount(survey)).isEqualTo(tally.imported());
    });
  }

  @Test
  void a_large_file_is_taken_in_by_a_job_and_undone_by_another() {
    World.Home home = world.open("Grand");
    home.run(() -> {
      Survey survey = survey();
      Import one = desk.take(survey, upload(rows(21_000, 1_000)), MAPPING, false);
      assertThat(one.isAtWork()).isTrue();
      Import done = await(survey, one, Import.Status.DONE);
      assertThat(done.tally().rejected()).isEqualTo(21);
      assertThat(counted(survey)).isEqualTo(recount(survey)).isEqualTo(done.tally().imported());

      desk.undo(done);
      await(survey, one, Import.Status.UNDONE);
      assertThat(responses(survey)).isZero();
      assertThat(counted(survey)).isZero();
      assertThatThrownBy(() -> desk.undo(desk.get(survey, one.id())))
          .hasMessage("import.state.UNDONE");
    });
  }

  @Test
  @EnabledIfSystemProperty(named = "bench", matches = "\\d+")
  void speed(@TempDir Path folder) throws IOException {
    int rows = Integer.getInteger("bench");
    Path file = folder.resolve("big.csv");
    try (Writer out = Files.newBufferedWriter(file)) {
      out.write(rows(rows, Integer.MAX_VALUE));
    }
    World.Home home = world.open("Vitesse");
    home.run(() -> {
      Survey survey = survey();
      String hash = store(file);
      Import one =
          new Import(
              new fr.prevenance.survey.ImportId(fr.prevenance.platform.Ids.next()),
              survey.id(),
              new Import.Source("big.csv", hash, List.of("id", "note", "avis", "quand"), true),
              MAPPING,
              Import.Status.QUEUED,
              Tally.NONE,
              new Import.Trail("bench", java.time.Instant.now(), null),
              null);
      transaction.executeWithoutResult(status -> imports.insert(one));
      long start = System.nanoTime();
      run.resume(one.id(), part -> {});
      double seconds = (System.nanoTime() - start) / 1e9;
      System.out.printf("IMPORT %d rows in %.1f s: %.0f rows/s%n", rows, seconds, rows / seconds);
      transaction.executeWithoutResult(status -> {
        jdbc.sql("create temp table r on commit drop as select * from survey.response").update();
        jdbc.sql("create temp table s on commit drop as select * from signal.signal").update();
        jdbc.sql("update r set id = gen_random_uuid(), external_id = 'x' || external_id").update();
        jdbc.sql("update s set id = gen_random_uuid()").update();
        long from = System.nanoTime();
        jdbc.sql("insert into survey.response select * from r").update();
        jdbc.sql("insert into signal.signal select * from s").update();
        jdbc.sql(
                "insert into signal.delta (sign, day, unit_id, channel, subjects, scores, slices, weight) select 1, day, unit_id, coalesce(channel, ''), subjects, scores, slices, weight from s")
            .update();
        double reference = (System.nanoTime() - from) / 1e9;
        System.out.printf(
            "INSERT SELECT %d rows in %.1f s: %.0f rows/s, ratio %.2f%n",
            rows, reference, rows / reference, reference / seconds);
        status.setRollbackOnly();
      });
    });
  }

  private static final ImportMapping MAPPING = ImportMapping.NONE.with(columns());

  private static Map<String, ImportMapping.Column> columns() {
    var columns = new LinkedHashMap<String, ImportMapping.Column>();
    columns.put("id", ImportMapping.Column.to("$externalId"));
    columns.put("note", ImportMapping.Column.to("nps"));
    columns.put("avis", ImportMapping.Column.to("why"));
    columns.put("quand", ImportMapping.Column.to("$answeredAt"));
    return columns;
  }

  /** Every {@code bad}-th row is off the scale, every 1,000th repeats the id of the first row. */
  private static String rows(int count, int bad) {
    StringBuilder rows = new StringBuilder("id,note,avis,quand\n");
    for (int i = 1; i <= count; i++) {
      rows.append(i % 1_000 == 501 ? "r1" : "r" + i)
          .append(',')
          .append(i % bad == 0 ? 99 : i % 11)
          .append(",\"Très bien, n° ")
          .append(i)
          .append("\",")
          .append("2026-0")
          .append(1 + i % 9)
          .append("-1")
          .append(i % 10)
          .append('\n');
    }
    return rows.toString();
  }

  private static void dieAt(AtomicInteger parts, int last) {
    if (parts.incrementAndGet() == last) throw new IllegalStateException("power cut");
  }

  private Import queued(Survey survey, String content) {
    Import draft = desk.draft(survey, upload(content));
    Import mapped = desk.map(survey, draft, MAPPING);
    transaction.executeWithoutResult(
        status -> imports.move(mapped.id(), Import.Status.DRAFT, Import.Status.QUEUED, null));
    return mapped;
  }

  private Import await(Survey survey, Import one, Import.Status wanted) {
    long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (desk.get(survey, one.id()).status() != wanted && System.nanoTime() < end) {
      java.util.concurrent.locks.LockSupport.parkNanos(100_000_000);
    }
    Import last = desk.get(survey, one.id());
    assertThat(last.status()).isEqualTo(wanted);
    return last;
  }

  private Survey survey() {
    surveys.create(
        new SurveyDraft(
            "big",
            "Grande enquête",
            "fr",
            "CUSTOMERS",
            List.of(
                QuestionDraft.of("nps", QuestionType.NPS, "NPS"),
                QuestionDraft.of("why", QuestionType.LONG_TEXT, "Pourquoi")),
            null,
            null));
    return surveys.publish("big");
  }

  private static ImportDesk.Upload upload(String content) {
    return new ImportDesk.Upload(
        "grand.csv", new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), "Alix");
  }

  private String store(Path file) {
    try {
      return uploads.store(Files.newInputStream(file));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private long responses(Survey survey) {
    return number(
        "select count(*) from survey.response where survey_id = '" + survey.id().value() + "'");
  }

  private long recount(Survey survey) {
    return number(
        "select count(*) from survey.response where jsonb_exists(answers, 'nps') and survey_id = '"
            + survey.id().value()
            + "'");
  }

  private long number(String sql) {
    return java.util.Objects.requireNonNull(
        transaction.execute(status -> jdbc.sql(sql).query(Long.class).single()));
  }

  private long counted(Survey survey) {
    Tenant.required();
    var subject = Subjects.of(survey.id(), "nps");
    return counts.of(subject, new CountQuery(List.of(subject), null, null, null, DayRange.ALL)).n();
  }
}
