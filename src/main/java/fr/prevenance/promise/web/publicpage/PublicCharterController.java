package fr.prevenance.promise.web.publicpage;

import fr.prevenance.Refused;
import fr.prevenance.platform.PublicPath;
import fr.prevenance.promise.CharterId;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A charter before the public: no account, no cookie. */
@Controller
@RequestMapping("/c/{code}")
class PublicCharterController {

  private static final CacheControl CACHED =
      CacheControl.maxAge(Duration.ofSeconds(30)).cachePublic();

  private final PublicAnswers answers;

  PublicCharterController(PublicAnswers answers) {
    this.answers = answers;
  }

  @GetMapping
  ResponseEntity<byte[]> show(
      HttpServletRequest request, @RequestParam(defaultValue = "") String lang) {
    return answer(request, PublicAnswers.Kind.PAGE, wanted(request, lang));
  }

  /** An image for other sites: no script, no cookie, and one language for all who see the site. */
  @GetMapping("/badge.svg")
  ResponseEntity<byte[]> badge(
      HttpServletRequest request, @RequestParam(defaultValue = "") String lang) {
    return answer(request, PublicAnswers.Kind.BADGE, List.of(lang));
  }

  @GetMapping("/badge")
  ResponseEntity<byte[]> snippet(
      HttpServletRequest request, @RequestParam(defaultValue = "") String lang) {
    return answer(request, PublicAnswers.Kind.SNIPPET, wanted(request, lang));
  }

  static CharterId charter(HttpServletRequest request) {
    if (!(request.getAttribute(PublicPath.TARGET) instanceof UUID id)) throw Refused.notFound();
    return new CharterId(id);
  }

  /** The language of the address, else those that the browser asks for. */
  private static List<String> wanted(HttpServletRequest request, String lang) {
    if (!lang.isEmpty()) return List.of(lang);
    if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) return List.of();
    return Collections.list(request.getLocales()).stream().map(Locale::toLanguageTag).toList();
  }

  private ResponseEntity<byte[]> answer(
      HttpServletRequest request, PublicAnswers.Kind kind, List<String> wanted) {
    Rendered rendered = answers.of(charter(request), kind, wanted);
    boolean zipped = accepts(request.getHeader(HttpHeaders.ACCEPT_ENCODING), "gzip");
    String etag = "\"" + rendered.etag() + (zipped ? "-gzip\"" : "\"");
    boolean known = accepts(request.getHeader(HttpHeaders.IF_NONE_MATCH), rendered.etag());
    var answer =
        ResponseEntity.status(known ? HttpStatus.NOT_MODIFIED : HttpStatus.OK)
            .cacheControl(CACHED)
            .eTag(etag)
            .varyBy(HttpHeaders.ACCEPT_ENCODING, HttpHeaders.ACCEPT_LANGUAGE);
    if (known) return answer.build();
    if (zipped) answer.header(HttpHeaders.CONTENT_ENCODING, "gzip");
    return answer.contentType(rendered.type()).body(zipped ? rendered.zipped() : rendered.bytes());
  }

  private static boolean accepts(@Nullable String header, String word) {
    return header != null && header.contains(word);
  }
}
