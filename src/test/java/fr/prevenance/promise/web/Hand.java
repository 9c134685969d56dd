package fr.prevenance.promise.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.prevenance.World;
import fr.prevenance.platform.web.Language;
import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Someone signed in, who opens pages and sends forms as a browser without scripts does. */
public record Hand(MockMvcTester web, Cookie session) {

  public static Hand of(World.Home home, MockMvcTester web) {
    return new Hand(web, home.signIn(web));
  }

  public Document open(String path) {
    MvcTestResult answer = web.get().uri(path).cookie(session).exchange();
    assertThat(answer).as(path).hasStatusOk();
    return read(answer);
  }

  public MvcTestResult get(String path) {
    return web.get().uri(path).cookie(session).exchange();
  }

  /** As someone who chose English meets it. */
  public MvcTestResult inEnglish(String path) {
    var english = new Cookie(Language.COOKIE, "en");
    MvcTestResult answer = web.get().uri(path).cookie(session, english).exchange();
    assertThat(answer).as(path).hasStatusOk();
    return answer;
  }

  /**
   * @param fields name, value, name, value…
   */
  public MvcTestResult send(String path, String... fields) {
    var request = web.post().uri(path).cookie(session).with(csrf());
    for (int i = 0; i < fields.length; i += 2) request = request.param(fields[i], fields[i + 1]);
    return request.exchange();
  }

  /** Where a form that was accepted leads. */
  public String follow(String path, String... fields) {
    MvcTestResult answer = send(path, fields);
    assertThat(answer).as(path).hasStatus3xxRedirection();
    return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
  }

  public static Document read(MvcTestResult answer) {
    try {
      return Jsoup.parse(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
