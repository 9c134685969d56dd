package fr.prevenance.promise.web;

import fr.prevenance.promise.Charter;
import fr.prevenance.promise.CharterVersion;
import fr.prevenance.promise.Variation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a variant is compared with, and how it is told. */
@Component
public class Variants {

  private final HeldTexts texts;

  Variants(HeldTexts texts) {
    this.texts = texts;
  }

  /** The text of the parent charter; null for a charter that stands alone. */
  public @Nullable CharterVersion parent(Charter charter) {
    return texts.parent(charter);
  }

  /** « Moins exigeante que la charte d’origine : … » */
  public static String note(Variation variation) {
    return StandingLines.note(variation);
  }
}
