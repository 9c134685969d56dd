package fr.prevenance.platform.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/** Where a line may end: Java's rules, but never behind the apostrophe of « l’appui ». */
final class ProseBreaker implements FSTextBreaker {

  private static final String APOSTROPHES = "’'";

  private final BreakIterator rules = BreakIterator.getLineInstance(Locale.FRENCH);
  private String text = "";

  @Override
  public int next() {
    int place = rules.next();
    while (place != BreakIterator.DONE && isInsideWord(place)) place = rules.next();
    return place;
  }

  @Override
  public void setText(String newText) {
    text = newText;
    rules.setText(newText);
  }

  private boolean isInsideWord(int place) {
    return place > 1
        && place < text.length()
        && APOSTROPHES.indexOf(text.charAt(place - 1)) >= 0
        && Character.isLetter(text.charAt(place - 2))
        && Character.isLetter(text.charAt(place));
  }
}
