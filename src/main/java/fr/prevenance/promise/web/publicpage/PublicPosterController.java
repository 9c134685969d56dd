package fr.prevenance.promise.web.publicpage;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.prevenance.promise.CharterId;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The poster, for whoever wants to hang it; it is laid out once every ten minutes. */
@Controller
class PublicPosterController {

  private static final Duration KEPT = Duration.ofMinutes(10);

  private record Asked(CharterId charter, String language) {}

  private final Cache<Asked, byte[]> kept =
      Caffeine.newBuilder().maximumSize(200).expireAfterWrite(KEPT).build();
  private final PublicAnswers answers;
  private final Prints prints;

  PublicPosterController(PublicAnswers answers, Prints prints) {
    this.answers = answers;
    this.prints = prints;
  }

  @GetMapping("/c/{code}/poster.pdf")
  ResponseEntity<byte[]> poster(
      HttpServletRequest request, @RequestParam(defaultValue = "") String lang) {
    CharterId charter = PublicCharterController.charter(request);
    Asked asked =
        answers.published(charter, lang, page -> new Asked(charter, page.tongue().sentences()));
    byte[] pdf =
        kept.get(
            asked,
            one ->
                answers.published(
                    charter, one.language(), page -> prints.of(page, PrintKind.POSTER_A3)));
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .cacheControl(CacheControl.maxAge(KEPT).cachePublic())
        .header("Content-Disposition", "inline; filename=\"charte.pdf\"")
        .body(pdf);
  }
}
