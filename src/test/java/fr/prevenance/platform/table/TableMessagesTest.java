package fr.prevenance.platform.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TableMessagesTest {

  private static final Path SOURCES = Path.of("src/main/java/fr/prevenance/platform/table");
  private static final Pattern KEY = Pattern.compile("\"(table\\.[a-z0-9-]+)\"");

  @Test
  void every_refusal_and_flaw_has_its_words_in_both_languages() throws IOException {
    Set<String> used;
    try (Stream<Path> files = Files.list(SOURCES)) {
      used =
          files
              .map(TableMessagesTest::text)
              .flatMap(text -> KEY.matcher(text).results().map(found -> found.group(1)))
              .collect(Collectors.toSet());
    }
    assertThat(used).hasSizeGreaterThan(30);
    assertThat(messages("fr").stringPropertyNames()).isEqualTo(used);
    assertThat(messages("en").stringPropertyNames()).isEqualTo(used);
  }

  @Test
  void words_are_filled_with_their_arguments() throws IOException {
    String few = messages("fr").getProperty("table.too-few-cells");
    assertThat(new MessageFormat(few, Locale.FRENCH).format(new Object[] {2, 15}))
        .isEqualTo("La ligne a 2 cellules au lieu de 15.");
    for (String language : Set.of("fr", "en")) {
      messages(language)
          .forEach(
              (key, words) -> assertThat(words.toString()).as(key.toString()).doesNotContain("'"));
    }
  }

  private static Properties messages(String language) throws IOException {
    String name = "/messages/table_" + language + ".properties";
    try (var in = TableMessagesTest.class.getResourceAsStream(name)) {
      Properties messages = new Properties();
      messages.load(
          new InputStreamReader(java.util.Objects.requireNonNull(in), StandardCharsets.UTF_8));
      return messages;
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
