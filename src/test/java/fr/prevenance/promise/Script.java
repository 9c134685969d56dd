package fr.prevenance.promise;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevenance.World;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A script with a token, which says what it expects. */
public record Script(MockMvcTester web, String bearer) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  public static Script of(World.Home home, MockMvcTester web) {
    return new Script(web, home.bearer());
  }

  public JsonNode get(String path) {
    return send(HttpMethod.GET, path, "", 200);
  }

  public JsonNode post(String path, String body) {
    return send(HttpMethod.POST, path, body, 201);
  }

  public JsonNode send(HttpMethod method, String path, String body, int status) {
    var result =
        web.method(method)
            .uri(path)
            .header("Authorization", bearer)
            .contentType(MediaType.APPLICATION_JSON)
            .content(body)
            .exchange();
    String text = new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    assertThat(result.getResponse().getStatus())
        .as(method + " " + path + " " + body + " -> " + text)
        .isEqualTo(status);
    return text.isEmpty() ? JSON.createObjectNode() : JSON.readTree(text);
  }
}
