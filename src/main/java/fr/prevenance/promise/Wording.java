package fr.prevenance.promise;

import fr.prevenance.Refused;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The words of a commitment, stored as they are typed.
 *
 * @param translations the sentence in other languages, by language
 * @param audiences the sentence for some readers, by their name
 */
public record Wording(
    String sentence,
    Map<String, String> translations,
    Map<String, String> audiences,
    @Nullable String why) {

  public static final int LONGEST = 300;

  public Wording {
    if (sentence.isBlank()) throw Refused.invalidField("sentence", "promise.sentence.missing");
    sentence = Text.line("sentence", sentence, LONGEST);
    translations.keySet().forEach(language -> Cover.checkLanguage("translations", language));
    translations = Text.lines("translations", translations, LONGEST);
    audiences = Text.lines("audiences", audiences, LONGEST);
    why = Text.optional("why", why);
  }

  public static Wording of(String sentence) {
    return new Wording(sentence, Map.of(), Map.of(), null);
  }

  /** In this language of this place when it is written, else in the language, else as it stands. */
  public String in(String tag) {
    String language = tag.replaceFirst("-.*", "");
    return translations.getOrDefault(tag, translations.getOrDefault(language, sentence));
  }

  public String forAudience(String audience) {
    return audiences.getOrDefault(audience, sentence);
  }
}
