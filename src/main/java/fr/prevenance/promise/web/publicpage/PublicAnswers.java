package fr.prevenance.promise.web.publicpage;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.prevenance.Refused;
import fr.prevenance.promise.Charter;
import fr.prevenance.promise.CharterDesk;
import fr.prevenance.promise.CharterId;
import fr.prevenance.promise.InForce;
import fr.prevenance.promise.Publication;
import fr.prevenance.promise.PublicationChanged;
import fr.prevenance.promise.PublicationDesk;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * What the public reads, kept for a few seconds: a thousand readers cost one calculation, and a
 * change of state is seen within this time and that of the browser's copy.
 */
@Component
class PublicAnswers {

  static final Duration KEPT = Duration.ofSeconds(20);
  private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");
  private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml;charset=UTF-8");

  enum Kind {
    PAGE(HTML, "promise/publicpage/show.jte"),
    BADGE(SVG, "promise/publicpage/badge.jte"),
    SNIPPET(HTML, "promise/publicpage/snippet.jte");

    private final MediaType type;
    private final String template;

    Kind(MediaType type, String template) {
      this.type = type;
      this.template = template;
    }
  }

  private record Asked(CharterId charter, Kind kind, String language) {}

  private final Cache<Asked, Rendered> kept;
  private final CharterDesk charters;
  private final PublicationDesk publications;
  private final PublicCharters reading;
  private final TemplateEngine engine;

  PublicAnswers(
      CharterDesk charters,
      PublicationDesk publications,
      PublicCharters reading,
      TemplateEngine engine,
      Clock clock) {
    this.kept =
        Caffeine.newBuilder()
            .maximumSize(2_000)
            .expireAfterWrite(KEPT)
            .ticker(() -> clock.millis() * 1_000_000)
            .build();
    this.charters = charters;
    this.publications = publications;
    this.reading = reading;
    this.engine = engine;
  }

  /**
   * @param wanted languages, the dearest first; the charter's own when it speaks none of them
   */
  Rendered of(CharterId charter, Kind kind, List<String> wanted) {
    List<String> spoken = kept.get(asked(charter, Kind.PAGE, ""), this::render).languages();
    String language =
        wanted.stream().flatMap(one -> near(one, spoken)).findFirst().orElse(spoken.getFirst());
    return kept.get(
        asked(charter, kind, language.equals(spoken.getFirst()) ? "" : language), this::render);
  }

  /** The very language first: French of Canada, then any French. */
  private static Stream<String> near(String wanted, List<String> spoken) {
    String language = Locale.forLanguageTag(wanted).getLanguage();
    return Stream.concat(
        spoken.stream().filter(wanted::equals),
        spoken.stream().filter(one -> Locale.forLanguageTag(one).getLanguage().equals(language)));
  }

  /** Whoever takes a page down wants it down now. */
  @TransactionalEventListener
  void forget(PublicationChanged change) {
    kept.asMap().keySet().removeIf(one -> one.charter().equals(change.charter()));
  }

  /** The charter as it is published now, in a language that it speaks. */
  <T> T published(CharterId id, String language, BiFunction<InForce, PublicCharter, T> use) {
    Charter charter =
        charters.find(id).filter(one -> !one.isArchived()).orElseThrow(Refused::notFound);
    Publication publication =
        publications.of(id).filter(Publication::isOpen).orElseThrow(Refused::notFound);
    InForce text = charters.inForce(charter).orElseThrow(Refused::notFound);
    String spoken =
        PublicCharters.languages(text).contains(language) ? language : charter.cover().locale();
    return PublicCharters.in(
        spoken, () -> use.apply(text, reading.read(text, publication, spoken)));
  }

  private static Asked asked(CharterId charter, Kind kind, String language) {
    return new Asked(charter, kind, language);
  }

  private Rendered render(Asked asked) {
    return published(
        asked.charter(),
        asked.language(),
        (text, page) ->
            Rendered.of(asked.kind().type, html(asked.kind(), page), page.tongue().all()));
  }

  private byte[] html(Kind kind, PublicCharter page) {
    var output = new Utf8ByteOutput();
    engine.render(kind.template, Map.of("page", page), output);
    var bytes = new ByteArrayOutputStream();
    try {
      output.writeTo(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
