package fr.prevenance.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * The sentences that customers of Ondéa write, by theme and tone, and how they combine into a
 * comment. A line of a file is its tone and variant (« -rampe », « +en »), then the sentence with
 * its blanks.
 */
public final class OndeaComments {

  private static final List<String> FILES =
      List.of(
          "information",
          "ponctualite",
          "accueil",
          "proprete",
          "confort",
          "prix",
          "securite",
          "general",
          "suite",
          "jours",
          "attente",
          "telephone",
          "reclamation",
          "conseil",
          "ticket",
          "idees",
          "dix");
  private static final Pick<String> LANGUAGES =
      Pick.of(List.of("", "en", "es", "ar"), .955, .025, .012, .008);

  private final Map<String, List<String>> sentences = new TreeMap<>();

  public OndeaComments() {
    FILES.forEach(this::read);
  }

  /** Every sentence by « theme tone+variant », as typed, with its blanks. */
  public Map<String, List<String>> sentences() {
    return sentences;
  }

  boolean knows(Cue cue) {
    return sentences.containsKey(place(cue));
  }

  String compose(SplittableRandom random, Cue cue) {
    return compose(random, cue, "suite");
  }

  /** One sentence on the cue, sometimes a second one from another theme with the same tone. */
  String compose(SplittableRandom random, Cue cue, String second) {
    Cue foreign = cue.variant(LANGUAGES.from(random));
    if (cue.variant().isEmpty() && !foreign.variant().isEmpty() && knows(foreign)) {
      return fill(random, foreign, one(random, place(foreign)));
    }
    String text = one(random, place(cue));
    Cue next = cue.theme(second).variant("");
    if (random.nextDouble() < .52 && knows(next)) {
      String more = one(random, place(next));
      text += more.equals(text) ? "" : " " + more;
    }
    return Handwriting.from(random).write(random, fill(random, cue, text), cue.tone());
  }

  private String fill(SplittableRandom random, Cue cue, String text) {
    if (text.indexOf('{') < 0) return text;
    return text.replace("{ligne}", cue.line().key())
        .replace("{arret}", cue.stop())
        .replace("{agence}", cue.agency())
        .replace("{moment}", cue.moment())
        .replace("{heure}", cue.hour())
        .replace("{minutes}", String.valueOf(8 + random.nextInt(33)));
  }

  private String one(SplittableRandom random, String place) {
    List<String> list = Objects.requireNonNull(sentences.get(place), place);
    return list.get(random.nextInt(list.size()));
  }

  private static String place(Cue cue) {
    return cue.theme() + " " + cue.tone() + cue.variant();
  }

  private void read(String theme) {
    var stream =
        Objects.requireNonNull(
            OndeaComments.class.getResourceAsStream("comments/" + theme + ".txt"));
    try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (String line : lines.lines().filter(text -> !text.isBlank()).toList()) {
        int cut = line.indexOf(' ');
        sentences
            .computeIfAbsent(theme + " " + line.substring(0, cut), place -> new ArrayList<>())
            .add(line.substring(cut + 1));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
