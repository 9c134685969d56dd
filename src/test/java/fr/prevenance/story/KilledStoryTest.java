package fr.prevenance.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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

  @TempDir(cleanup = CleanupMode.ALWAYS)
  static Path dataDir;

  @Test
  void every_acknowledged_answer_is_there_once_after_a_kill_and_the_figures_equal_a_recount() throws Exception {
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
      assertThat(nps.path("n").intValue()).isGreaterThanOrEqualTo(acknowledged.size()).isEqualTo(recount(house));
    }
  }

  private static void publishASurvey(Installation house) throws Exception {
    var created = house.post("/api/v1/surveys", """
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
            if (house.post("/api/v1/surveys/nps/responses", answer(id, 9)).statusCode() == 201) acknowledged.add(id);
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
