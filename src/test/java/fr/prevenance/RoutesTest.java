package fr.prevenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.prevenance.journey.actors.StakeholderDesk;
import fr.prevenance.organization.PeopleDesk;
import fr.prevenance.organization.TokenDesk;
import fr.prevenance.organization.TokenId;
import fr.prevenance.organization.UnitDesk;
import fr.prevenance.organization.UnitType;
import fr.prevenance.organization.Viewers;
import fr.prevenance.organization.api.RequiresScope;
import fr.prevenance.promise.certificate.CertificateDesk;
import fr.prevenance.promise.contract.ContractDesk;
import fr.prevenance.survey.SurveyDesk;
import jakarta.servlet.http.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every route, as it is found in the running application: a new one is tried without being named
 * here.
 */
@ApplicationTest
class RoutesTest {

  private static final String MARK = "Zanzibar-7431";

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping routes;

  @Autowired MockMvcTester web;
  @Autowired World world;
  @Autowired UnitDesk units;
  @Autowired PeopleDesk people;
  @Autowired TokenDesk tokens;
  @Autowired SurveyDesk surveys;
  @Autowired StakeholderDesk cartographies;
  @Autowired CertificateDesk certificates;
  @Autowired ContractDesk contracts;
  @Autowired Viewers viewers;

  @Test
  void every_resource_of_the_api_names_its_scope() {
    List<String> open = new ArrayList<>();
    routes
        .getHandlerMethods()
        .forEach((route, handler) -> {
          if (paths(route).stream().anyMatch(path -> path.startsWith("/api/v1/"))
              && !scoped(handler)) open.add(route.toString());
        });
    assertThat(open).isEmpty();
  }

  @Test
  void no_route_shows_one_organisation_to_another() {
    var first = world.open(MARK);
    furnish(first);
    List<String> ids = ids(first);
    var second = world.open("Voisin");
    Cookie session = second.signIn(web);
    int tried = 0;
    for (Map.Entry<RequestMappingInfo, HandlerMethod> route :
        routes.getHandlerMethods().entrySet()) {
      for (String path : paths(route.getKey())) {
        for (RequestMethod method : route.getKey().getMethodsCondition().getMethods()) {
          if (path.startsWith("/setup") || path.startsWith("/error")) continue;
          for (String id : path.contains("{") ? ids : List.of("")) {
            String filled = path.replaceAll("\\{[^}]+}", id);
            MvcTestResult answer = ask(HttpMethod.valueOf(method.name()), filled, second, session);
            String text = text(answer);
            assertThat(text).as(method + " " + filled).doesNotContain(MARK);
            assertThat(answer.getResponse().getStatus()).as(method + " " + filled).isLessThan(500);
            tried++;
          }
        }
      }
    }
    assertThat(tried).isGreaterThan(50);
    assertThat(first.call(units::tree).all()).as("nothing of the first was changed").hasSize(2);
    assertThat(first.call(tokens::all)).hasSize(1);
    assertThat(first.call(() -> cartographies.get("zanzibar-actors")).revision()).isEqualTo(1);
    assertThat(first.call(certificates::all))
        .extracting(one -> one.body())
        .containsExactly(MARK + " body");
    assertThat(
            web.get()
                .uri("/api/v1/journeys/zanzibar-journey")
                .header("Authorization", first.bearer()))
        .bodyJson()
        .extractingPath("$.title")
        .isEqualTo(MARK + " journey");
    assertThat(first.call(() -> surveys.get("zanzibar-survey")).title())
        .isEqualTo(MARK + " survey");
  }

  private void furnish(World.Home home) {
    home.run(() ->
        units.add(new UnitDesk.Wish("zanzibar-unit", MARK + " unit", UnitType.AGENCY, null, null)));
    assertThat(
            web.post()
                .uri("/api/v1/surveys")
                .header("Authorization", home.bearer())
                .contentType(MediaType.APPLICATION_JSON)
                .content(
                    """
                    {"key": "zanzibar-survey", "title": "%s survey", "locale": "fr", "audience": "CUSTOMERS",
                     "questions": [{"key": "q1", "type": "NPS", "label": "Nous recommanderiez-vous ?"}]}
                    """
                        .formatted(MARK)))
        .hasStatus(201);
    post(home, "/api/v1/charters", "{\"key\": \"zanzibar-charter\", \"title\": \"%s charter\"}");
    post(
        home,
        "/api/v1/charters/zanzibar-charter/commitments",
        "{\"key\": \"zanzibar-charter\", \"sentence\": \"%s promise\"}");
    post(
        home,
        "/api/v1/certificates",
        "{\"body\": \"%s body\", \"reference\": \"NF\", \"from\": \"2026-01-01\", \"to\": \"2029-01-01\"}");
    post(
        home,
        "/api/v1/journeys",
        """
        {"key": "zanzibar-journey", "title": "%1$s journey", "stages": [{"key": "zanzibar-journey", "name": "%1$s stage",
         "touchpoints": [{"key": "zanzibar-journey", "name": "%1$s touchpoint"}]}]}
        """);
    furnishContract(home);
    post(
        home,
        "/api/v1/stakeholder-maps",
        """
        {"key": "zanzibar-actors", "title": "%1$s map",
         "actors": [{"key": "zanzibar-actors", "name": "%1$s actor", "circle": 0}, {"key": "other", "name": "Other"}],
         "exchanges": [{"key": "zanzibar-actors", "from": "zanzibar-actors", "to": "other", "about": "%1$s talk"}]}
        """);
  }

  /** The draft of the furnished charter stays; a contract asks for a promise in force. */
  private void furnishContract(World.Home home) {
    post(home, "/api/v1/charters", "{\"key\": \"zanzibar-kept\", \"title\": \"%s kept\"}");
    post(
        home,
        "/api/v1/charters/zanzibar-kept/commitments",
        """
        {"key": "zanzibar-kept", "sentence": "%s kept", "operator": ">=", "target": 4, "tolerance": 1,
         "measure": {"source": "test.fixed", "key": "flat"}}
        """);
    assertThat(
            web.post()
                .uri("/api/v1/charters/zanzibar-kept/publish")
                .header("Authorization", home.bearer())
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"effectiveFrom\": \"2026-01-01\"}"))
        .hasStatusOk();
    post(
        home,
        "/api/v1/performance-contracts",
        """
        {"unitKey": "zanzibar-unit", "from": "2026-01-01", "to": "2026-12-31",
         "objectives": [{"commitment": "zanzibar-kept", "weight": 100}]}
        """);
  }

  private void post(World.Home home, String path, String body) {
    assertThat(
            web.post()
                .uri(path)
                .header("Authorization", home.bearer())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body.formatted(MARK)))
        .hasStatus(201);
  }

  private List<String> ids(World.Home home) {
    return home.call(() ->
        List.of(
            "zanzibar-unit",
            "zanzibar-actors",
            "zanzibar-survey",
            "zanzibar-charter",
            "zanzibar-journey",
            people.all().getFirst().id().value().toString(),
            tokens.all().getFirst().id().value().toString(),
            contracts
                .all(viewers.script(new TokenId(UUID.randomUUID()), "tests"))
                .getFirst()
                .id()
                .value()
                .toString(),
            certificates.all().getFirst().id().value().toString(),
            units.tree().root().id().value().toString(),
            surveys.get("zanzibar-survey").id().value().toString()));
  }

  private MvcTestResult ask(HttpMethod method, String path, World.Home home, Cookie session) {
    var request = web.method(method).uri(path);
    if (path.startsWith("/api/")) {
      request.header("Authorization", home.bearer());
      if (method != HttpMethod.GET) request.contentType(MediaType.APPLICATION_JSON).content("{}");
    } else {
      request.cookie(session);
      if (method != HttpMethod.GET) request.with(csrf());
    }
    return request.exchange();
  }

  private static boolean scoped(HandlerMethod handler) {
    return AnnotatedElementUtils.hasAnnotation(handler.getMethod(), RequiresScope.class)
        || AnnotatedElementUtils.hasAnnotation(handler.getBeanType(), RequiresScope.class);
  }

  private static List<String> paths(RequestMappingInfo route) {
    return List.copyOf(route.getPatternValues());
  }

  private static String text(MvcTestResult answer) {
    try {
      return answer.getResponse().getContentAsString();
    } catch (java.io.UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
