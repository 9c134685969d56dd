package fr.prevenance.platform.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevenance.ApplicationTest;
import fr.prevenance.World;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockPart;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationTest
class IdempotencyTest {

  private static final String SURVEY =
      """
      {"key": "%s", "title": "Votre avis", "locale": "fr", "audience": "CUSTOMERS",
       "questions": [{"key": "q1", "type": "NPS", "label": "Nous recommanderiez-vous ?"}]}
      """;

  @Autowired MockMvcTester web;
  @Autowired World world;
  @Autowired JdbcClient jdbc;
  @Autowired RepeatedRequests requests;
  @Autowired TransactionTemplate transaction;
  World.Home home;

  @BeforeEach
  void open() {
    home = world.open("Acmé");
  }

  @Test
  void the_same_key_and_body_give_the_same_answer_once() throws Exception {
    var first = post("k1", SURVEY.formatted("nps"));
    var second = post("k1", SURVEY.formatted("nps"));
    assertThat(first).hasStatus(201);
    assertThat(second).hasStatus(201);
    assertThat(second.getResponse().getContentAsString())
        .isEqualTo(first.getResponse().getContentAsString());
    assertThat(second.getResponse().getHeader("Location")).isEqualTo("/api/v1/surveys/nps");
    assertThat(post("k2", SURVEY.formatted("nps")))
        .as("another key is another request")
        .hasStatus(409);
  }

  @Test
  void the_same_key_with_another_body_is_a_conflict() {
    assertThat(post("k", SURVEY.formatted("one"))).hasStatus(201);
    assertThat(post("k", SURVEY.formatted("two")))
        .hasStatus(409)
        .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
  }

  @Test
  void a_refusal_is_repeated_too() {
    assertThat(post("k", SURVEY.formatted("Not A Key"))).hasStatus(422);
    var again = post("k", SURVEY.formatted("Not A Key"));
    assertThat(again)
        .hasStatus(422)
        .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
    assertThat(again.getResponse().getHeader("Idempotent-Replayed")).isEqualTo("true");
  }

  @Test
  void eight_requests_at_once_with_one_key_act_once() throws Exception {
    assertThat(post("s", SURVEY.formatted("nps"))).hasStatus(201);
    assertThat(web.post().uri("/api/v1/surveys/nps/publish").header("Authorization", home.bearer()))
        .hasStatusOk();
    List<Callable<String>> calls = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      calls.add(() ->
          send("/api/v1/surveys/nps/responses", "race", "{\"answers\": {\"q1\": 9}}")
              .getResponse()
              .getContentAsString());
    }
    try (var threads = Executors.newFixedThreadPool(8)) {
      List<String> answers = new ArrayList<>();
      for (Future<String> answer : threads.invokeAll(calls)) answers.add(answer.get());
      assertThat(answers)
          .hasSize(8)
          .allMatch(answer -> answer.equals(answers.getFirst()) && answer.contains("id"));
    }
  }

  @Test
  void after_a_day_a_key_is_forgotten() {
    assertThat(post("k", SURVEY.formatted("one"))).hasStatus(201);
    transaction.executeWithoutResult(status ->
        jdbc.sql(
                "update platform.idempotency set created_at = now() - interval '25 hours' where key = 'k'")
            .update());
    assertThat(requests.forgetOld()).isPositive();
    assertThat(post("k", SURVEY.formatted("two"))).hasStatus(201);
  }

  @Test
  void a_key_that_nobody_can_read_is_refused() {
    assertThat(post("x".repeat(201), SURVEY.formatted("one"))).hasStatus(400);
  }

  @Test
  void a_file_sent_twice_with_one_key_is_imported_once() throws Exception {
    assertThat(post("s", SURVEY.formatted("nps"))).hasStatus(201);
    assertThat(web.post().uri("/api/v1/surveys/nps/publish").header("Authorization", home.bearer()))
        .hasStatusOk();
    var first = file("f", "note\n9\n8\n");
    var second = file("f", "note\n9\n8\n");
    assertThat(first).hasStatusOk().bodyJson().extractingPath("$.imported").isEqualTo(2);
    assertThat(second).hasStatusOk();
    assertThat(second.getResponse().getHeader("Idempotent-Replayed")).isEqualTo("true");
    assertThat(second.getResponse().getContentAsString())
        .isEqualTo(first.getResponse().getContentAsString());
    assertThat(file("f", "note\n9\n7\n")).as("another file").hasStatus(409);
    assertThat(file("g", "note\n9\n8\n")).as("another key, the same file").hasStatus(409);
  }

  private MvcTestResult file(String key, String csv) {
    var file = new MockPart("file", "a.csv", csv.getBytes(StandardCharsets.UTF_8));
    var mapping =
        new MockPart(
            "mapping",
            "mapping.json",
            "{\"columns\": {\"note\": {\"to\": \"q1\"}}}".getBytes(StandardCharsets.UTF_8));
    return web.post()
        .uri("/api/v1/surveys/nps/imports")
        .multipart()
        .part(file, mapping)
        .header("Authorization", home.bearer())
        .header("Idempotency-Key", key)
        .exchange();
  }

  private MvcTestResult post(String key, String body) {
    return send("/api/v1/surveys", key, body);
  }

  private MvcTestResult send(String path, String key, String body) {
    return web.post()
        .uri(path)
        .header("Authorization", home.bearer())
        .header("Idempotency-Key", key)
        .contentType(MediaType.APPLICATION_JSON)
        .content(body)
        .exchange();
  }
}
