package fr.prevenance.promise.checks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words and turns of phrase to look for, whatever their number, gender, accents and capitals. A
 * word that ends with {@code *} stands for all that begin so; a line that begins with {@code !} is
 * a turn in which they do no harm.
 */
public final class Phrases {

  private static final Pattern NOTHING = Pattern.compile("(?!)");

  private final Pattern wanted;
  private final Pattern harmless;

  private Phrases(List<String> wanted, List<String> harmless) {
    this.wanted = pattern(wanted);
    this.harmless = pattern(harmless);
  }

  public static Phrases of(Collection<String> lines) {
    return new Phrases(
        lines.stream().filter(line -> !line.startsWith("!")).toList(),
        lines.stream().filter(line -> line.startsWith("!")).toList());
  }

  /** In both languages: a French charter borrows English words, and the other way round. */
  static Phrases read(String list) {
    List<String> lines = new ArrayList<>(lines(list, "fr"));
    lines.addAll(lines(list, "en"));
    return of(lines);
  }

  static List<String> lines(String list, String language) {
    String file = "/checks/" + list + "_" + language + ".txt";
    try (var text =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Phrases.class.getResourceAsStream(file)),
                StandardCharsets.UTF_8))) {
      return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  List<Found> in(Reading reading) {
    List<Found> spared = reading.findStems(harmless);
    return reading.findStems(wanted).stream()
        .filter(one -> spared.stream().noneMatch(one::overlaps))
        .toList();
  }

  private static Pattern pattern(List<String> phrases) {
    String all =
        phrases.stream()
            .map(Phrases::expression)
            .filter(one -> !one.isEmpty())
            .distinct()
            .sorted((a, b) -> b.length() - a.length())
            .collect(Collectors.joining("|"));
    return all.isEmpty() ? NOTHING : Pattern.compile("(?<![^ ])(?:" + all + ")(?![^ ])");
  }

  private static String expression(String phrase) {
    return Token.of(phrase).stream()
        .map(token -> {
          boolean open = token.to() < phrase.length() && phrase.charAt(token.to()) == '*';
          return Pattern.quote(open ? token.folded() : token.stem()) + (open ? "[^ ]*" : "");
        })
        .collect(Collectors.joining(" "));
  }
}
