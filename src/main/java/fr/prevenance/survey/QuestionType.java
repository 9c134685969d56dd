package fr.prevenance.survey;

import fr.prevenance.measure.Scale;
import org.jspecify.annotations.Nullable;

/** What a question asks for, and what can be made of its answers. */
public enum QuestionType {
  NPS(true, true, 0, Scale.NPS),
  RATING(true, true, 0, Scale.RATING),
  CHOICE(false, true, 0, null),
  MULTIPLE_CHOICE(false, true, 0, null),
  TEXT(false, false, 500, null),
  LONG_TEXT(false, false, 20_000, null),
  NUMBER(false, false, 0, null),
  DATE(false, false, 0, null),
  YES_NO(false, true, 0, Scale.YES_NO),
  CONTACT(false, false, 0, null);

  private final boolean scored;
  private final boolean countable;
  private final int textLimit;
  private final @Nullable Scale usualScale;

  QuestionType(boolean scored, boolean countable, int textLimit, @Nullable Scale usualScale) {
    this.scored = scored;
    this.countable = countable;
    this.textLimit = textLimit;
    this.usualScale = usualScale;
  }

  /** A judgement on a scale: it has a mean, and a criterion of its own when none is named. */
  public boolean scored() {
    return scored;
  }

  /** Its answers become counts per score or per choice. */
  public boolean countable() {
    return countable;
  }

  public boolean isChoice() {
    return this == CHOICE || this == MULTIPLE_CHOICE;
  }

  /** Each answer falls in exactly one class, so figures can be broken down by it. */
  public boolean breaksDown() {
    return this == CHOICE || this == YES_NO;
  }

  public boolean isText() {
    return textLimit > 0;
  }

  /** The most characters (code points) a text may hold; 0 for what is no text. */
  public int textLimit() {
    return textLimit;
  }

  public @Nullable Scale usualScale() {
    return usualScale;
  }
}
