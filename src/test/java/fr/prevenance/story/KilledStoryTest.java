package fr.prevenance.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The process is killed while people answer: whoever was told "received" is there, once. */
class KilledStoryTest {

  private static final JsonMapper JSON = new JsonMapper();
  private static final int ENOUGH = 300;
  private static final int ROWS = 30_000;

  @TempDir(cleanup = CleanupMode.ALWAYS)
  static Path dataDir;

  @Test
  void every_acknowledged_answer_is_there_once_after_a_kill_and_the_figures_equal_a_recount()
      throws Exception {
    try (var house = new Installation(dataDir).awaitReady()) {
      publishASurvey(house);
      List<String> acknowledged = answerUntilKilled(house);
      house.restart();
      for (String id : acknowledged) {
        var again = house.post("/api/v1/surveys/nps/responses", answer(id, 0));
        assertThat(again.statusCode()).as(again.body()).isEqualTo(200);
        assertThat(JSON.readTree(again.body()).path("duplicate").booleanValue()).isTrue();
      }
      JsonNode nps = JSON.readTree(house.get("/api/v1/surveys/nps/nps").body());
      assertThat(nps.path("n").intValue())
          .isGreaterThanOrEqualTo(acknowledged.size())
          .isEqualTo(recount(house));
    }
  }

  @Test
  void an_import_killed_at_half_goes_on_after_the_restart_and_counts_every_row_once(
      @TempDir Path folder) throws Exception {
    try (var house = new Installation(folder).awaitReady()) {
      publishASurvey(house);
      String address = "/api/v1/surveys/nps/imports/" + startImport(house);
      awaitProgress(house, address);
      house.kill();
      house.restart();
      JsonNode ended = awaitEnd(house, address);
      assertThat(ended.path("status").stringValue()).as(ended.toString()).isEqualTo("DONE");
      assertThat(ended.path("report").path("imported").intValue()).isEqualTo(ROWS);
      JsonNode nps = JSON.readTree(house.get("/api/v1/surveys/nps/nps").body());
      assertThat(nps.path("n").intValue()).isEqualTo(ROWS).isEqualTo(recount(house));
    }
  }

  private static String startImport(Installation house) throws Exception {
    var csv = new StringBuilder("id;note\n");
    for (int i = 0; i < ROWS; i++) csv.append(i).append(';').append(i % 11).append('\n');
    String mapping =
        "{\"columns\": {\"id\": {\"to\": \"$externalId\"}, \"note\": {\"to\": \"q1\"}}}";
    String body =
        "--cut\r\nContent-Disposition: form-data; name=\"mapping\"\r\n\r\n"
            + mapping
            + "\r\n--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"notes.csv\"\r\nContent-Type: text/csv\r\n\r\n"
            + csv
            + "\r\n--cut--\r\n";
    var answer =
        house.send(
            house
                .request("/api/v1/surveys/nps/imports")
                .header("Content-Type", "multipart/form-data; boundary=cut")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
    return JSON.readTree(answer.body()).path("importId").stringValue();
  }

  private static void awaitProgress(Installation house, String address) throws Exception {
    for (int i = 0; i < 600; i++) {
      JsonNode now = JSON.readTree(house.get(address).body());
      if (now.path("status").stringValue().equals("DONE")) return;
      if (now.path("progress").doubleValue() > 0) return;
      Thread.sleep(20);
    }
  }

  private static JsonNode awaitEnd(Installation house, String address) throws Exception {
    JsonNode now = JSON.readTree(house.get(address).body());
    for (int i = 0;
        i < 900 && !List.of("DONE", "FAILED").contains(now.path("status").stringValue());
        i++) {
      Thread.sleep(200);
      now = JSON.readTree(house.get(address).body());
    }
    return now;
  }

  private static void publishASurvey(Installation house) throws Exception {
    var created =
        house.post(
            "/api/v1/surveys",
            """
            {"key": "nps", "title": "Votre avis", "locale": "fr", "audience": "CUSTOMERS",
             "questions": [{"key": "q1", "type": "NPS", "label": "Nous recommanderiez-vous ?"}]}
            """);
    assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
    assertThat(house.post("/api/v1/surveys/nps/publish", "").statusCode()).isEqualTo(200);
  }

  private static List<String> answerUntilKilled(Installation house) throws Exception {
    var acknowledged = new ConcurrentLinkedQueue<String>();
    var next = new AtomicInteger();
    var killed = new AtomicBoolean();
    try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 8; i++) {
        people.submit(() -> {
          while (!killed.get()) {
            String id = "r" + next.incrementAndGet();
            if (house.post("/api/v1/surveys/nps/responses", answer(id, 9)).statusCode() == 201)
              acknowledged.add(id);
          }
          return null;
        });
      }
      while (acknowledged.size() < ENOUGH) Thread.sleep(5);
      house.kill();
      killed.set(true);
    }
    return List.copyOf(acknowledged);
  }

  private static int recount(Installation house) throws IOException, InterruptedException {
    String csv = house.get("/api/v1/surveys/nps/responses.csv").body();
    return (int) csv.lines().count() - 1;
  }

  private static String answer(String id, int score) {
    return "{\"externalId\": \"%s\", \"answers\": {\"q1\": %d}}".formatted(id, score);
  }
}
