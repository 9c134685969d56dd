package fr.prevenance.promise.web.cover;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevenance.promise.checks.CharterChecks;
import fr.prevenance.promise.checks.Phrases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CharterTemplatesTest {

  @Test
  void each_trade_starts_with_six_to_ten_promises_in_axes() {
    assertThat(CharterTemplates.all())
        .hasSize(6)
        .allSatisfy(template -> {
          assertThat(template.size()).as(template.key()).isBetween(6L, 10L);
          assertThat(template.axes()).hasSizeGreaterThan(1);
        });
  }

  @Test
  void what_a_template_promises_passes_our_own_writing_checks() throws IOException {
    List<String> jargon =
        new ArrayList<>(Files.readAllLines(Path.of("src/main/resources/checks/jargon_fr.txt")));
    jargon.addAll(Files.readAllLines(Path.of("src/main/resources/checks/jargon_en.txt")));
    var checks = new CharterChecks(Phrases.of(jargon));
    for (String language : List.of("fr", "en"))
      for (CharterTemplates.Template template : CharterTemplates.all()) {
        List<String> sentences =
            template.axes().stream()
                .flatMap(axis -> axis.promises().stream())
                .map(promise -> promise.sentence().in(language))
                .toList();
        var check = checks.check(sentences);
        assertThat(check.warnings()).as(template.key()).isEmpty();
        assertThat(check.sentences())
            .as(template.key() + " " + language)
            .allSatisfy(one -> assertThat(one.warnings()).as(one.sentence()).isEmpty());
      }
  }
}
