package fr.prevenance.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SurveyMessagesTest {

  private static final Pattern KEY = Pattern.compile("\"(survey\\.[a-z.-]+)\"");

  @Test
  void every_refusal_has_its_sentence_in_both_languages() throws IOException {
    Set<String> used = new TreeSet<>();
    try (Stream<Path> files = Files.list(Path.of("src/main/java/fr/prevenance/survey"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Matcher matcher = KEY.matcher(Files.readString(file));
        while (matcher.find()) {
          used.add(matcher.group(1));
        }
      }
    }

    assertThat(used).hasSizeGreaterThan(50);
    Set<String> french = messages("fr").stringPropertyNames();
    assertThat(used).allMatch(key -> french.contains(key) || french.contains(key + ".other"));
    assertThat(messages("en").stringPropertyNames()).isEqualTo(french);
  }

  @Test
  void each_sentence_is_a_format_with_the_same_arguments_in_both_languages() throws IOException {
    Properties french = messages("fr");
    Properties english = messages("en");
    for (String key : french.stringPropertyNames()) {
      assertThat(arguments(french.getProperty(key)))
          .as(key)
          .isEqualTo(arguments(english.getProperty(key)));
      new MessageFormat(french.getProperty(key), Locale.FRENCH);
      new MessageFormat(english.getProperty(key), Locale.ENGLISH);
    }
  }

  @Test
  void french_signs_have_their_narrow_spaces() throws IOException {
    for (Object sentence : messages("fr").values()) {
      assertThat(sentence.toString()).doesNotContainPattern("[^\u202F][;!?]| :|« | »|[a-z]'[a-z]");
    }
  }

  @Test
  void a_long_comment_is_told_its_length_in_the_reader_s_way_of_writing_numbers()
      throws IOException {
    String sentence = messages("fr").getProperty("survey.text.too-long");

    assertThat(new MessageFormat(sentence, Locale.FRENCH).format(new Object[] {3_000_000, 20_000}))
        .isEqualTo(
            "Ce texte compte 3\u202F000\u202F000 caractères\u202F; raccourcissez-le à 20\u202F000 au plus.");
  }

  private static List<String> arguments(String sentence) {
    return Pattern.compile("\\{\\d}")
        .matcher(sentence)
        .results()
        .map(r -> r.group())
        .distinct()
        .sorted()
        .toList();
  }

  private static Properties messages(String language) throws IOException {
    Properties properties = new Properties();
    try (Reader reader =
        Files.newBufferedReader(
            Path.of("src/main/resources/messages/survey_" + language + ".properties"))) {
      properties.load(reader);
    }
    return properties;
  }
}
