package fr.prevenance.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.FileSystemResource;

/**
 * Every word is written once per language, is asked for by its key, and is printed as French is.
 */
class MessagesInSyncTest {

  private static final Path JAVA = Path.of("src/main/java");
  private static final Path MESSAGES = Path.of("src/main/resources/messages");
  private static final Map<String, String> FRENCH = Words.bundle(Locale.FRENCH);
  private static final String KEY = "\"([a-z][\\w-]*(?:\\.[\\w-]+)+\\.?)\"(?!\\s*\\+)";
  private static final Pattern SINGLE =
      Pattern.compile(
          "(?:\\b(?:t|rich)\\(|Refused\\.(?:invalid|conflict)\\(|message = |new NavigationEntry\\([\\w.]+,\\s*)\\s*"
              + KEY);
  private static final Pattern FIELD =
      Pattern.compile("Refused\\.invalidField\\(\\s*\"[^\"]*\",\\s*" + KEY);
  private static final Pattern COUNTED =
      Pattern.compile("(?:\\b(?:plural|richPlural)|\\bnew Kept)\\(\\s*" + KEY);
  private static final Pattern LETTERS = Pattern.compile(".*\\p{L}{2,}.*", Pattern.DOTALL);

  @Test
  void french_and_english_know_the_same_keys() {
    assertThat(Words.bundle(Locale.ENGLISH).keySet())
        .containsExactlyInAnyOrderElementsOf(FRENCH.keySet());
  }

  @Test
  void a_key_starts_with_the_name_of_its_file() throws IOException {
    for (Path file : files(MESSAGES, "_fr.properties")) {
      String room = file.getFileName().toString().replace("_fr.properties", "");
      assertThat(MessageFiles.load(new FileSystemResource(file)).keySet())
          .as(file.toString())
          .allSatisfy(
              key -> assertThat(key.toString()).matches("(" + room + "|refused)\\..+|" + room));
    }
  }

  @Test
  void every_key_that_is_asked_for_is_written() {
    for (Path file : sources()) {
      String source = read(file);
      assertThat(keys(SINGLE, source)).as(file.toString()).isSubsetOf(FRENCH.keySet());
      assertThat(keys(FIELD, source)).as(file.toString()).isSubsetOf(FRENCH.keySet());
      assertThat(keys(COUNTED, source))
          .as(file.toString())
          .allSatisfy(key -> assertThat(FRENCH).containsKeys(key + ".one", key + ".other"));
    }
  }

  @Test
  void french_is_printed_as_french() {
    assertThat(FRENCH)
        .allSatisfy((key, text) ->
            assertThat(FrenchTypography.faults(text)).as(key + " = " + text).isEmpty());
  }

  @Test
  void no_straight_apostrophe_swallows_a_message() {
    assertThat(Words.bundle(Locale.ENGLISH))
        .allSatisfy((key, text) -> assertThat(text).as(key).doesNotContain("'"));
  }

  @Test
  void what_french_quotes_english_quotes_as_english_does() {
    Map<String, String> english = Words.bundle(Locale.ENGLISH);
    assertThat(FRENCH.entrySet().stream().filter(one -> one.getValue().contains("«")))
        .allSatisfy(one -> assertThat(english.get(one.getKey())).as(one.getKey()).contains("“"));
    assertThat(english)
        .allSatisfy((key, text) -> assertThat(text).as(key).doesNotContain("«", "»"));
  }

  @Test
  void templates_have_no_bare_words() {
    for (Path file : files(Templates.MAIN, ".jte")) {
      TemplateText text = TemplateText.of(read(file));
      assertThat(text.handed()).as(file.toString()).isEmpty();
      assertThat(words(text.html())).as(file.toString()).isEmpty();
    }
  }

  @Test
  void the_guards_themselves_see_what_they_look_for() {
    TemplateText text =
        TemplateText.of(
            "@if(a)\n<p title=\"${t(\"x\")}\">Bonjour ${name}</p>@endif @template.shared.note(content = @`<b>Un mot</b>`, label = \"Déjà\")");

    assertThat(words(text.html())).containsExactly("Bonjour", "Un mot");
    assertThat(text.handed()).containsExactly("Déjà");
    assertThat(FrenchTypography.faults("Vraiment ?")).isNotEmpty();
    assertThat(FrenchTypography.faults("Vraiment\u202f?")).isEmpty();
    assertThat(FrenchTypography.faults("L'un : « deux »")).hasSize(3);
    assertThat(
            keys(
                SINGLE,
                "t(\"survey.list.title\") t(\"survey.kind.\" + kind) Refused.conflict(\"survey.closed\")"))
        .containsExactly("survey.list.title", "survey.closed");
  }

  private static List<String> words(String html) {
    return Jsoup.parse(html).getAllElements().stream()
        .filter(element -> !element.normalName().equals("script"))
        .flatMap(element -> Stream.concat(Stream.of(element.ownText()), attributes(element)))
        .filter(text -> LETTERS.matcher(text).matches())
        .toList();
  }

  private static Stream<String> attributes(Element element) {
    return Stream.of("aria-label", "title", "placeholder", "alt").map(element::attr);
  }

  private static List<String> keys(Pattern pattern, String source) {
    return pattern.matcher(source).results().map((MatchResult match) -> match.group(1)).toList();
  }

  private static List<Path> sources() {
    return Stream.concat(files(JAVA, ".java").stream(), files(Templates.MAIN, ".jte").stream())
        .toList();
  }

  private static List<Path> files(Path folder, String end) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(end)).sorted().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
