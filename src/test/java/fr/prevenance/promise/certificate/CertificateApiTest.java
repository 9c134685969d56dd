package fr.prevenance.promise.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevenance.ApplicationTest;
import fr.prevenance.World;
import fr.prevenance.organization.TokenDesk;
import fr.prevenance.organization.TokenScope;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ApplicationTest
class CertificateApiTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String ALL = "/api/v1/certificates";

  @Autowired MockMvcTester web;
  @Autowired World world;
  @Autowired TokenDesk tokens;

  @Test
  void a_certification_is_posted_changed_in_part_and_deleted() throws Exception {
    var home = world.open("Acmé");
    send(
        home.bearer(),
        HttpMethod.POST,
        "/api/v1/charters",
        "{\"key\": \"charte\", \"title\": \"Charte\"}",
        201);
    send(
        home.bearer(),
        HttpMethod.POST,
        "/api/v1/charters/charte/commitments",
        "{\"key\": \"accueil\", \"sentence\": \"Nous vous saluons.\"}",
        201);
    JsonNode made =
        send(
            home.bearer(),
            HttpMethod.POST,
            ALL,
            """
            {"body": "AFNOR", "reference": "NF Service", "from": "2020-01-01", "to": "2099-12-31", "commitments": ["accueil"]}
            """,
            201);
    assertThat(made.get("state").asString()).isEqualTo("VALID");
    assertThat(made.at("/commitments/0").asString()).isEqualTo("accueil");
    String one = ALL + "/" + made.get("id").asString();
    JsonNode changed = send(home.bearer(), HttpMethod.PATCH, one, "{\"to\": \"2020-12-31\"}", 200);
    assertThat(changed.get("state").asString()).isEqualTo("EXPIRED");
    assertThat(changed.get("reference").asString()).isEqualTo("NF Service");
    assertThat(changed.get("commitments")).hasSize(1);
    JsonNode refused = send(home.bearer(), HttpMethod.PATCH, one, "{\"to\": \"2019-12-31\"}", 422);
    assertThat(refused.toString()).contains("\"to\"");
    send(home.bearer(), HttpMethod.PATCH, one, "{\"commitments\": [\"nulle-part\"]}", 422);
    send(home.bearer(), HttpMethod.POST, ALL, "{}", 422);
    assertThat(send(home.bearer(), HttpMethod.GET, ALL, "", 200).get("items")).hasSize(1);
    send(home.bearer(), HttpMethod.DELETE, one, "", 204);
    send(home.bearer(), HttpMethod.GET, one, "", 404);
    assertThat(send(home.bearer(), HttpMethod.GET, ALL, "", 200).get("items")).isEmpty();
  }

  @Test
  void the_certificate_itself_is_sent_and_fetched() throws Exception {
    var home = world.open("Acmé");
    String body =
        "{\"body\": \"AFNOR\", \"reference\": \"NF\", \"from\": \"2020-01-01\", \"to\": \"2030-01-01\"}";
    String one =
        ALL + "/" + send(home.bearer(), HttpMethod.POST, ALL, body, 201).get("id").asString();
    send(home.bearer(), HttpMethod.GET, one + "/file", "", 404);
    byte[] paper = "%PDF-1.7 certificat".getBytes(StandardCharsets.UTF_8);
    assertThat(file(home.bearer(), one, "nf œuvre.pdf", paper))
        .hasStatusOk()
        .bodyJson()
        .extractingPath("$.type")
        .isEqualTo("application/pdf");
    var fetched = web.get().uri(one + "/file").header("Authorization", home.bearer()).exchange();
    assertThat(fetched).hasStatusOk().hasContentType(MediaType.APPLICATION_PDF);
    assertThat(fetched.getResponse().getContentAsByteArray()).isEqualTo(paper);
    assertThat(fetched.getResponse().getHeader("Content-Disposition"))
        .contains("attachment")
        .contains("%C5%93uvre");
    assertThat(send(home.bearer(), HttpMethod.GET, one, "", 200).at("/file/name").asString())
        .isEqualTo("nf œuvre.pdf");
    assertThat(file(home.bearer(), one, "virus.exe", new byte[] {'M', 'Z', 0, 1, 2, 3}))
        .hasStatus(422);
    assertThat(web.post().uri(one + "/file").multipart().header("Authorization", home.bearer()))
        .hasStatus(422);
    String reader =
        "Bearer " + home.call(() -> tokens.give("lecture", EnumSet.of(TokenScope.PROMISES_READ)));
    assertThat(web.get().uri(one + "/file").header("Authorization", reader)).hasStatusOk();
    assertThat(file(reader, one, "nf.pdf", paper)).hasStatus(403);
    String other = world.open("Voisin").bearer();
    send(other, HttpMethod.GET, one + "/file", "", 404);
    assertThat(file(other, one, "nf.pdf", paper)).hasStatus(404);
    send(home.bearer(), HttpMethod.DELETE, one + "/file", "", 204);
    send(home.bearer(), HttpMethod.GET, one + "/file", "", 404);
  }

  private org.springframework.test.web.servlet.assertj.MvcTestResult file(
      String bearer, String one, String name, byte[] content) {
    return web.post()
        .uri(one + "/file")
        .multipart()
        .file(
            new org.springframework.mock.web.MockMultipartFile(
                "file", name, "application/pdf", content))
        .header("Authorization", bearer)
        .exchange();
  }

  @Test
  void it_needs_its_scope_and_its_own_organisation() throws Exception {
    var home = world.open("Acmé");
    String body =
        "{\"body\": \"AFNOR\", \"reference\": \"NF\", \"from\": \"2020-01-01\", \"to\": \"2030-01-01\"}";
    String one =
        ALL + "/" + send(home.bearer(), HttpMethod.POST, ALL, body, 201).get("id").asString();
    String reader =
        "Bearer " + home.call(() -> tokens.give("lecture", EnumSet.of(TokenScope.PROMISES_READ)));
    send(reader, HttpMethod.GET, one, "", 200);
    send(reader, HttpMethod.POST, ALL, body, 403);
    send(reader, HttpMethod.DELETE, one, "", 403);
    String other = world.open("Voisin").bearer();
    send(other, HttpMethod.GET, one, "", 404);
    send(other, HttpMethod.PATCH, one, "{\"body\": \"X\"}", 404);
    send(other, HttpMethod.DELETE, one, "", 404);
    assertThat(send(home.bearer(), HttpMethod.GET, one, "", 200).get("body").asString())
        .isEqualTo("AFNOR");
  }

  private JsonNode send(String bearer, HttpMethod method, String path, String body, int status)
      throws Exception {
    var request = web.method(method).uri(path).header("Authorization", bearer);
    if (!body.isEmpty()) request = request.contentType(MediaType.APPLICATION_JSON).content(body);
    var answer = request.exchange();
    assertThat(answer).as(method + " " + path).hasStatus(status);
    String text = answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    return JSON.readTree(text.isEmpty() ? "{}" : text);
  }
}
