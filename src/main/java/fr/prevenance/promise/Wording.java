package fr.prevenance.promise;

import fr.prevenance.Refused;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words of a commitment, stored as they are typed.
 *
 * @param translations the sentence in other languages, by language
 * @param audiences the sentence for some readers, by their name
 * @param whys why it matters, in other languages
 */
public record Wording(
    String sentence,
    Map<String, String> translations,
    Map<String, String> audiences,
    @Nullable String why,
    Map<String, String> whys) {

  public static final int LONGEST = 300;

  public Wording {
    if (sentence.isBlank()) throw Refused.invalidField("sentence", "promise.sentence.missing");
    sentence = Text.line("sentence", sentence, LONGEST);
    Tongues.check("translations", translations);
    Tongues.check("whys", whys);
    translations = Text.lines("translations", translations, LONGEST);
    audiences = Text.lines("audiences", audiences, LONGEST);
    why = Text.optional("why", why);
    whys = Text.texts("whys", whys);
  }

  public static Wording of(String sentence) {
    return new Wording(sentence, Map.of(), Map.of(), null, Map.of());
  }

  /** In this language of this place when it is written, else in the language, else as it stands. */
  public String in(String tag) {
    return Tongues.in(translations, tag).orElse(sentence);
  }

  public @Nullable String whyIn(String tag) {
    return Tongues.in(whys, tag).orElse(why);
  }

  public String forAudience(String audience) {
    return audiences.getOrDefault(audience, sentence);
  }
}
