package fr.prevenance.platform.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevenance.ApplicationTest;
import fr.prevenance.World;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApplicationTest
class ApiHabitsTest {

  @Autowired MockMvcTester web;
  @Autowired World world;
  @LocalServerPort int port;
  World.Home home;

  @BeforeEach
  void open() {
    home = world.open("Acmé");
  }

  @Test
  void json_that_could_be_misread_is_refused_with_its_place() {
    refused("{\"key\": \"a\", \"key\": \"b\", \"name\": \"A\"}", "key", "deux fois");
    refused("{\"key\": \"a\", \"name\": \"A\"} {}", "$", "");
    refused("{\"key\": \"a\", \"nom\": \"A\"}", "nom", "n’existe pas");
    refused("{\"key\": \"a\", \"name\": 12}", "name", "type");
    refused("{\"key\": \"a\", \"name\": \"A\", \"type\": 1}", "type", "type");
    refused("{\"key\": \"a\", ", "$", "ligne 1");
    refused("", "", "");
  }

  @Test
  void a_body_above_two_megabytes_is_refused_however_it_comes() throws Exception {
    String large = "{\"key\": \"a\", \"name\": \"" + "x".repeat(2 * 1024 * 1024) + "\"}";
    assertThat(units(large))
        .hasStatus(413)
        .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
    try (var client = HttpClient.newHttpClient()) {
      var chunked =
          HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/units"))
              .header("Authorization", home.bearer())
              .header("Content-Type", "application/json")
              .POST(
                  HttpRequest.BodyPublishers.ofInputStream(
                      () -> new ByteArrayInputStream(large.getBytes())))
              .build();
      assertThat(client.send(chunked, HttpResponse.BodyHandlers.ofString()).statusCode())
          .isEqualTo(413);
    }
  }

  @Test
  void whatever_goes_wrong_is_told_as_a_problem_in_the_asked_language() {
    problem(call(HttpMethod.GET, "/api/v1/nowhere"), 404, "n’existe pas dans l’API");
    problem(call(HttpMethod.PUT, "/api/v1/units"), 405, "PUT");
    problem(
        web.post()
            .uri("/api/v1/units")
            .header("Authorization", home.bearer())
            .contentType("text/plain")
            .content("a")
            .exchange(),
        415,
        "application/json");
    problem(
        web.get()
            .uri("/api/v1/units")
            .header("Authorization", home.bearer())
            .accept("image/png")
            .exchange(),
        406,
        "forme");
    problem(
        web.get().uri("/api/v1/units?limit=many").header("Authorization", home.bearer()).exchange(),
        400,
        "limit");
    problem(web.get().uri("/api/v1/units").exchange(), 401, "jeton");
    problem(
        web.get().uri("/api/v1/units").header("Accept-Language", "en").exchange(),
        401,
        "valid token");
    assertThat(web.get().uri("/api/v1/nowhere").header("Authorization", "Bearer wrong"))
        .hasStatus(401);
    assertThat(call(HttpMethod.PUT, "/api/v1/units").getResponse().getHeader("Allow"))
        .contains("GET");
  }

  @Test
  void head_and_options_answer_as_one_expects() {
    assertThat(call(HttpMethod.HEAD, "/api/v1/units")).hasStatusOk();
    var options = call(HttpMethod.OPTIONS, "/api/v1/units");
    assertThat(options).hasStatusOk();
    assertThat(options.getResponse().getHeader("Allow")).contains("GET", "POST");
  }

  private void refused(String body, String place, String why) {
    problem(units(body), 400, place);
    assertThat(units(body)).as(body).bodyText().contains(why);
  }

  private static void problem(MvcTestResult result, int status, String words) {
    assertThat(result)
        .hasStatus(status)
        .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
        .bodyText()
        .contains(words);
  }

  private MvcTestResult units(String body) {
    return web.post()
        .uri("/api/v1/units")
        .header("Authorization", home.bearer())
        .contentType(MediaType.APPLICATION_JSON)
        .content(body)
        .exchange();
  }

  private MvcTestResult call(HttpMethod method, String path) {
    return web.method(method).uri(path).header("Authorization", home.bearer()).exchange();
  }
}
