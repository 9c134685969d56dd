package fr.prevenance.platform.table;

/** Finds a multi-byte UTF-8 character among bytes kept one to a character. */
final class Utf8Run {

  private Utf8Run() {}

  /** Its length in bytes, or 0 where the bytes are no UTF-8 or a character nobody writes here. */
  static int at(String raw, int from) {
    char lead = raw.charAt(from);
    int length = lead >= 0xC2 && lead < 0xE0 ? 2 : lead >= 0xE0 && lead < 0xF0 ? 3 : 4;
    if (lead < 0xC2 || lead > 0xF4 || from + length > raw.length()) {
      return 0;
    }
    int point = lead & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07);
    for (int i = 1; i < length; i++) {
      char next = raw.charAt(from + i);
      if (next < 0x80 || next > 0xBF) {
        return 0;
      }
      point = point << 6 | next & 0x3F;
    }
    return plausible(point) ? length : 0;
  }

  private static boolean plausible(int point) {
    return point >= 0xA0 && point <= 0x17F
        || point >= 0x2010 && point <= 0x203A
        || point == 0x20AC
        || point == 0x2122
        || point >= 0x2600 && point <= 0x27BF
        || point == 0xFE0F
        || point >= 0x1F000 && point <= 0x1FAFF;
  }
}
