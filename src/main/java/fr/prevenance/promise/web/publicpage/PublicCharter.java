package fr.prevenance.promise.web.publicpage;

import fr.prevenance.platform.web.Formats;
import fr.prevenance.platform.web.Spelled;
import fr.prevenance.platform.web.State;
import fr.prevenance.platform.web.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A charter as its readers meet it, on the screen and on paper. */
public record PublicCharter(
    String organization, Tongue tongue, Cover cover, List<Group> groups, When when, Doors doors) {

  /**
   * @param language of the page's own words
   * @param sentences of the promises, which may speak a language that the page does not
   */
  public record Tongue(String language, String sentences, List<String> all) {}

  public record Cover(
      String title,
      @Nullable String slogan,
      @Nullable String introduction,
      @Nullable String partner) {}

  /** The promises of one axis; without a name when the charter has none. */
  public record Group(@Nullable String name, List<PromiseLine> lines) {}

  /**
   * @param period said once when all promises share it, else by each of them
   */
  public record When(@Nullable String period, String day, String computedAt) {

    /**
     * « 90 derniers jours, au 22 novembre 2026 », or the day alone when each promise has its own
     * period.
     */
    public String measured() {
      String until = Words.t("promise.public.until", day);
      return period == null ? until : period + ", " + until;
    }
  }

  /**
   * @param opinion where to say what one lived
   */
  public record Doors(String path, String url, @Nullable String opinion) {}

  public record Count(State state, long count) {

    public String word() {
      return Words.plural("promise.public.count." + state, count);
    }
  }

  /** The language that a page for these sentences speaks. */
  public static String pageLanguage(String sentences) {
    return PublicCharters.page(sentences).getLanguage();
  }

  /** As its own speakers write it. */
  public static String languageName(String language) {
    Locale locale = Locale.forLanguageTag(language);
    return Formats.sentence(locale.getDisplayLanguage(locale));
  }

  public List<PromiseLine> lines() {
    return groups.stream().flatMap(group -> group.lines().stream()).toList();
  }

  public String title() {
    return Words.plural("promise.public.title", lines().size(), Spelled.feminine(lines().size()));
  }

  /** « Nos dix promesses », where the proof is said elsewhere. */
  public String shortTitle() {
    return Words.plural(
        "promise.public.short-title", lines().size(), Spelled.feminine(lines().size()));
  }

  /** « 8 promesses sur 10 tenues » */
  public String score() {
    return Words.plural("promise.public.score", count(State.KEPT), Formats.whole(lines().size()));
  }

  /** Those without any promise are left out, but for the kept ones. */
  public List<Count> counts() {
    return Arrays.stream(State.values())
        .map(state -> new Count(state, count(state)))
        .filter(one -> one.count() > 0 || one.state() == State.KEPT)
        .toList();
  }

  public long count(State state) {
    return lines().stream().filter(line -> line.state() == state).count();
  }
}
