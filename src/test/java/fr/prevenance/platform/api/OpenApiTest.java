package fr.prevenance.platform.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevenance.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springdoc.core.properties.SpringDocConfigProperties;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ApplicationTest
class OpenApiTest {

  @Autowired MockMvcTester web;
  @Autowired SpringDocConfigProperties springdoc;

  @Test
  void the_api_describes_itself_without_a_token() {
    assertThat(web.get().uri("/api/openapi.json"))
        .hasStatusOk()
        .bodyJson()
        .satisfies(json -> {
          assertThat(json).extractingPath("$.openapi").asString().startsWith("3.1");
          assertThat(json)
              .extractingPath("$.components.securitySchemes.token.scheme")
              .isEqualTo("bearer");
          assertThat(json)
              .extractingPath("$.paths['/api/v1/units'].get.tags[0]")
              .isEqualTo("organization");
          assertThat(json)
              .extractingPath("$.paths['/api/v1/units'].get.description")
              .isEqualTo("Scope: units:read");
          assertThat(json)
              .extractingPath(
                  "$.paths['/api/v1/units'].post.responses['422'].content['application/problem+json'].schema['$ref']")
              .isEqualTo("#/components/schemas/Problem");
          assertThat(json)
              .extractingPath("$.paths['/api/v1/units'].get.parameters[*].name")
              .asArray()
              .containsExactlyInAnyOrder("limit", "cursor");
          assertThat(json)
              .extractingPath(
                  "$.paths['/api/v1/surveys/{key}/responses/{id}'].delete.parameters[?(@.name=='id')].schema.format")
              .asArray()
              .containsExactly("uuid");
        });
  }

  /** Said once in the configuration, or springdoc warns at each start. */
  @Test
  void the_document_is_served_on_purpose() {
    assertThat(springdoc.getApiDocs().isEnabled()).isTrue();
  }

  @Test
  void a_person_reads_the_same_on_a_page() {
    assertThat(web.get().uri("/api/docs").header("Accept-Language", "fr"))
        .hasStatusOk()
        .bodyText()
        .contains(
            "/api/v1/surveys/{key}/responses",
            "responses:write",
            "parentKey",
            "curl -X POST",
            "Documentation de l’API",
            "Plan d’actions");
  }
}
