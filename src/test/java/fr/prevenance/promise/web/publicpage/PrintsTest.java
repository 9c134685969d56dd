package fr.prevenance.promise.web.publicpage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevenance.ApplicationTest;
import fr.prevenance.World;
import fr.prevenance.platform.web.Sparkline;
import fr.prevenance.platform.web.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class PrintsTest {

  private static final List<String> SENTENCES =
      List.of(
          "Un conseiller décroche en moins de 2 minutes.",
          "En cas de perturbation, vous êtes prévenu en moins de 10 minutes.",
          "Votre bus passe à moins de 3 minutes de l’horaire affiché.",
          "<b>Un cœur</b> & « des égards\u00a0» : oui\u202f! <script>x</script>");

  @Autowired Prints prints;
  @Autowired World world;

  @ParameterizedTest
  @ValueSource(ints = {1, 5, 10, 15})
  void a_poster_is_one_sheet_with_every_promise_whatever_their_number(int promises)
      throws IOException {
    for (PrintKind kind : List.of(PrintKind.POSTER_A3, PrintKind.POSTER_A4)) {
      byte[] pdf = print(charter(lines(promises, false)), kind);
      Files.createDirectories(Path.of("target/prints"));
      Files.write(Path.of("target/prints/" + kind.word() + "-" + promises + ".pdf"), pdf);
      try (PDDocument document = Loader.loadPDF(pdf)) {
        assertThat(document.getNumberOfPages()).isEqualTo(1);
        var size = document.getPage(0).getMediaBox();
        assertThat((double) size.getWidth())
            .isCloseTo(
                kind == PrintKind.POSTER_A3 ? 841.9 : 595.3,
                org.assertj.core.data.Offset.offset(1.0));
        assertThat(text(document))
            .contains("Réseau Ondéa", "Les résultats du jour sont ici.")
            .contains(promises == 1 ? "promesse" : "promesses");
        assertThat(text(document).replaceAll("\\s+", " ")).contains(SENTENCES.getFirst());
      }
    }
  }

  @Test
  void a_poster_says_once_the_period_that_its_promises_share() throws IOException {
    try (PDDocument shared = Loader.loadPDF(print(charter(lines(10, false)), PrintKind.POSTER_A3));
        PDDocument own =
            Loader.loadPDF(print(charter(lines(10, false), null), PrintKind.POSTER_A3))) {
      assertThat(text(shared).split("90 derniers jours", -1)).hasSize(2);
      assertThat(text(own).replaceAll("\\s+", " ").split("90 derniers jours", -1)).hasSize(11);
    }
  }

  @Test
  void fifteen_promises_of_three_hundred_letters_stay_on_one_sheet() throws IOException {
    byte[] pdf = print(charter(lines(15, true)), PrintKind.POSTER_A3);
    Files.createDirectories(Path.of("target/prints"));
    Files.write(Path.of("target/prints/poster-long.pdf"), pdf);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      assertThat(text(document)).contains("Les résultats du jour sont ici.");
    }
  }

  @Test
  void a_booklet_says_why_how_it_is_proved_and_where_to_complain() throws IOException {
    byte[] pdf = print(charter(lines(10, false)), PrintKind.BOOKLET);
    Files.createDirectories(Path.of("target/prints"));
    Files.write(Path.of("target/prints/booklet.pdf"), pdf);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages())
          .as("a cover, two promises per page, a back")
          .isEqualTo(7);
      String text = text(document).replaceAll("\\s+", " ");
      assertThat(text)
          .contains(
              "Pourquoi c’est important. Parce que l’attente pèse.",
              "La preuve.",
              "Si ce n’est pas tenu.",
              "http://exemple.fr/c/abc")
          .contains("<b>Un cœur</b> & « des égards");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"welcome-customers", "welcome-employees"})
  void whoever_arrives_is_welcomed_with_the_promises(String word) throws IOException {
    byte[] pdf = print(charter(lines(10, false)), PrintKind.of(word));
    Files.createDirectories(Path.of("target/prints"));
    Files.write(Path.of("target/prints/" + word + ".pdf"), pdf);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(text(document)).contains("Bienvenue", "Nos dix promesses");
      assertThat(document.getNumberOfPages()).isBetween(3, 6);
    }
  }

  private byte[] print(PublicCharter charter, PrintKind kind) {
    return world.open("Acmé").call(() -> prints.of(charter, kind));
  }

  private static PublicCharter charter(List<PromiseLine> lines) {
    return charter(lines, "90 derniers jours");
  }

  private static PublicCharter charter(List<PromiseLine> lines, @Nullable String period) {
    return new PublicCharter(
        "Réseau Ondéa",
        new PublicCharter.Tongue("fr", "fr", List.of("fr")),
        new PublicCharter.Cover("Charte", null, "Bonjour.", null),
        List.of(new PublicCharter.Group("Avant de partir", lines)),
        new PublicCharter.When(period, "mars 2026", "17 mars 2026, 8 h"),
        new PublicCharter.Doors("/c/abc", "http://exemple.fr/c/abc", null));
  }

  private static List<PromiseLine> lines(int count, boolean very) {
    List<PromiseLine> lines = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String sentence =
          very
              ? "Nous vous répondons vite et bien, œuvre après œuvre, ".repeat(6).substring(0, 300)
              : SENTENCES.get(i % SENTENCES.size());
      State state = State.values()[i % 4];
      lines.add(
          new PromiseLine(
              i + 1,
              new PromiseLine.Words(sentence, "Parce que l’attente pèse."),
              state,
              new PromiseLine.Figure(
                  state == State.UNKNOWN ? "—" : "91,8\u00a0%",
                  "cible 90\u00a0%, 48\u202f310 cas",
                  "cible 90\u00a0%",
                  "Ponctualité à l’arrêt",
                  "90 derniers jours"),
              new PromiseLine.Curve(Sparkline.of(List.of(), null), ""),
              state == State.BROKEN
                  ? List.of("Second guichet à la gare, d’ici au 23 mars 2026.")
                  : List.of()));
    }
    return lines;
  }

  private static String text(PDDocument document) throws IOException {
    return Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFC);
  }
}
