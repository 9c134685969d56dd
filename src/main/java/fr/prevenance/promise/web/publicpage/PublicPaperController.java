package fr.prevenance.promise.web.publicpage;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.prevenance.platform.web.Words;
import fr.prevenance.promise.CharterId;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The poster and the quality manual, for anyone; each is laid out once every ten minutes. */
@Controller
class PublicPaperController {

  private static final Duration KEPT = Duration.ofMinutes(10);

  private record Asked(CharterId charter, PrintKind kind, String language) {}

  private final Cache<Asked, byte[]> kept =
      Caffeine.newBuilder().maximumSize(200).expireAfterWrite(KEPT).build();
  private final PublicAnswers answers;
  private final Papers papers;

  PublicPaperController(PublicAnswers answers, Papers papers) {
    this.answers = answers;
    this.papers = papers;
  }

  @GetMapping("/c/{code}/poster.pdf")
  ResponseEntity<byte[]> poster(
      HttpServletRequest request, @RequestParam(defaultValue = "") String lang) {
    return paper(request, PrintKind.POSTER_A3, lang);
  }

  @GetMapping("/c/{code}/manual.pdf")
  ResponseEntity<byte[]> manual(
      HttpServletRequest request, @RequestParam(defaultValue = "") String lang) {
    return paper(request, PrintKind.MANUAL_CUSTOMERS, lang);
  }

  private ResponseEntity<byte[]> paper(HttpServletRequest request, PrintKind kind, String lang) {
    CharterId charter = PublicCharterController.charter(request);
    Asked asked =
        answers.published(
            charter, lang, (text, page) -> new Asked(charter, kind, page.tongue().sentences()));
    byte[] pdf = kept.get(asked, this::laidOut);
    String name =
        PublicCharters.in(
            asked.language(), () -> Words.t("promise.print." + kind.word() + ".file"));
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .cacheControl(CacheControl.maxAge(KEPT).cachePublic())
        .header("Content-Disposition", "inline; filename=\"" + name + "\"")
        .body(pdf);
  }

  private byte[] laidOut(Asked asked) {
    return answers.published(
        asked.charter(), asked.language(), (text, page) -> papers.of(text, page, asked.kind()));
  }
}
