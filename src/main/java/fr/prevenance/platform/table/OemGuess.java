package fr.prevenance.platform.table;

import java.util.Locale;
import java.util.Set;

/** Whether one byte of a Windows-1252 text is a CP850 letter instead, told by what surrounds it. */
enum OemGuess {
  YES,
  NO,
  UNSURE_YES,
  UNSURE_NO;

  private static final Set<String> ENDS_IN_A_GRAVE =
      Set.of("l", "voil", "déj", "dej", "del", "hol");
  private static final Set<String> ENDS_IN_U_CIRCUMFLEX = Set.of("d", "red", "cr", "rec", "m", "s");
  private static final Set<String> ELIDED = Set.of("c", "d", "j", "l", "m", "n", "s", "t", "qu");
  private static final Set<String> WITH_O_CIRCUMFLEX =
      Set.of("CT", "HT", "TT", "RL", "NT", "VT", "PT", "DM", "RM", "CN", "PL", "TL", "BT", "LT");

  boolean oem() {
    return this == YES || this == UNSURE_YES;
  }

  boolean ambiguous() {
    return this == UNSURE_YES || this == UNSURE_NO;
  }

  static OemGuess of(char b, CharSequence before, String raw, int next, boolean mixed) {
    char left = before.isEmpty() ? ' ' : before.charAt(before.length() - 1);
    char right = next < raw.length() ? raw.charAt(next) : ' ';
    boolean l = Character.isLetter(left);
    boolean r = ascii(right) || right >= 0xC0 || CodePages.isOemOnly(right);
    return switch (b) {
      case 0x81, 0x8D, 0x8F, 0x90, 0x9D -> YES;
      case 0x80 -> r ? YES : Character.isDigit(lastInk(before)) ? NO : unless(mixed);
      case 0x82, 0x83, 0x87, 0x88 -> l || r ? YES : unless(mixed);
      case 0x89 -> l ? YES : NO;
      case 0x8A -> lower(left) || lower(right) ? YES : NO;
      case 0x84, 0x8B, 0x93, 0x94 -> l && r ? YES : NO;
      case 0x85 -> aGrave(before, l, left, right, mixed);
      case 0x8C -> lower(right) && right != 'u' || lower(left) ? YES : NO;
      case 0x96 -> dash(before, l, r, right, ENDS_IN_U_CIRCUMFLEX);
      case 0x97 -> dash(before, l, r, right, Set.of("o"));
      case 0xB6, 0xD8 -> upper(left) && upper(right) ? YES : NO;
      case 0xB7 -> capitalA(before, raw, next, mixed);
      case 0xEF -> mixed && acute(before, l, r) ? YES : NO;
      case 0xF8 -> Character.isDigit(left) || l && word(before).equals("n") ? YES : NO;
      case 0xD2, 0xD3 -> l || r ? YES : NO;
      case 0xD4 -> upper(left) && upper(right) && !circumflexO(left, right) ? YES : NO;
      case 0xD7 -> upper(right) && !Character.isDigit(lastInk(before)) ? YES : NO;
      default -> NO;
    };
  }

  private static OemGuess unless(boolean mixed) {
    return mixed ? UNSURE_NO : NO;
  }

  private static OemGuess aGrave(
      CharSequence before, boolean l, char left, char right, boolean mixed) {
    if (l) {
      return !ascii(right) && ENDS_IN_A_GRAVE.contains(word(before)) ? YES : NO;
    }
    boolean alone = (left == ' ' || left == '\'') && right == ' ';
    return alone && mixed ? UNSURE_YES : NO;
  }

  private static OemGuess dash(
      CharSequence before, boolean l, boolean r, char right, Set<String> endings) {
    if (l && r) {
      return upper(right) ? NO : YES;
    }
    return l && endings.contains(word(before)) ? YES : NO;
  }

  private static OemGuess capitalA(CharSequence before, String raw, int next, boolean mixed) {
    int ink = next;
    while (ink < raw.length() && raw.charAt(ink) == ' ') {
      ink++;
    }
    if (upper(lastInk(before)) && ink + 1 < raw.length() && upper(raw.charAt(ink))) {
      return YES;
    }
    boolean alone = lastInk(before) != ' ' && ink > next && ink < raw.length();
    return mixed && alone ? UNSURE_YES : NO;
  }

  /** A lone acute accent typed for an apostrophe: "d´avoir". */
  private static boolean acute(CharSequence before, boolean l, boolean r) {
    return l && r ? ELIDED.contains(word(before)) : !l && !r;
  }

  private static boolean circumflexO(char left, char right) {
    return WITH_O_CIRCUMFLEX.contains("" + left + right);
  }

  private static char lastInk(CharSequence before) {
    int i = before.length() - 1;
    while (i > 0 && (before.charAt(i) == ' ' || before.charAt(i) == '\u00A0')) {
      i--;
    }
    return i < 0 ? ' ' : before.charAt(i);
  }

  private static String word(CharSequence before) {
    int start = before.length();
    while (start > 0 && Character.isLetter(before.charAt(start - 1))) {
      start--;
    }
    return before.subSequence(start, before.length()).toString().toLowerCase(Locale.FRENCH);
  }

  private static boolean ascii(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean lower(char c) {
    return c < 0x80 ? c >= 'a' && c <= 'z' : Character.isLowerCase(c);
  }

  private static boolean upper(char c) {
    return c >= 'A' && c <= 'Z' || "ÀÂÇÈÉÊËÎÏÔÙÛ".indexOf(c) >= 0 || c == 0x90;
  }
}
