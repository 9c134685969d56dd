package fr.prevenance.survey.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.prevenance.World;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A person of an organisation who goes from page to page. */
record Visit(MockMvcTester web, World.Home home, Cookie session) {

  static Visit of(MockMvcTester web, World.Home home) {
    return new Visit(web, home, home.signIn(web));
  }

  MockHttpServletResponse get(String path) {
    return web.get()
        .uri(java.net.URI.create(path))
        .cookie(session)
        .header("Accept-Language", "fr")
        .exchange()
        .getResponse();
  }

  MockHttpServletResponse inEnglish(String path) {
    var english = new Cookie("prevenance-lang", "en");
    return web.get()
        .uri(java.net.URI.create(path))
        .cookie(session, english)
        .exchange()
        .getResponse();
  }

  Document page(String path) {
    var response = get(path);
    assertThat(response.getStatus()).as(path).isEqualTo(200);
    return Jsoup.parse(text(response));
  }

  MockHttpServletResponse post(String path, Map<String, String> form) {
    var request = web.post().uri(path).cookie(session).header("Accept-Language", "fr").with(csrf());
    form.forEach(request::param);
    return request.exchange().getResponse();
  }

  MockHttpServletResponse call(String method, String path, String body) {
    var request =
        web.method(org.springframework.http.HttpMethod.valueOf(method))
            .uri(java.net.URI.create(path))
            .header("Authorization", home.bearer())
            .header("Accept-Language", "fr");
    return (body.isEmpty()
            ? request
            : request.contentType(MediaType.APPLICATION_JSON).content(body))
        .exchange()
        .getResponse();
  }

  static String text(MockHttpServletResponse response) {
    return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
  }
}
