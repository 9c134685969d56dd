package fr.prevenance.platform.table;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/** One pass over all bytes of a file: is it strict UTF-8, and which code pages left their mark? */
final class ByteCensus {

  private long high;
  private long sequences;
  private long broken;
  private long oem;
  private long ansi;
  private int pending;
  private int first;
  private int previous;
  private int beforePrevious;

  void add(byte[] buffer, int length) {
    for (int i = 0; i < length; i++) {
      int b = buffer[i];
      if (b >= 0 && pending == 0 && previous < 0x80) {
        beforePrevious = previous;
        previous = b;
      } else {
        take(b & 0xFF);
      }
    }
  }

  /** The UTF-8 it claims to be, to be read cell by cell where a byte disproves it. */
  FileCharset asUtf8(int bom) {
    return new FileCharset(StandardCharsets.UTF_8, bom, broken == 0, oem > 0);
  }

  boolean ascii() {
    return high == 0;
  }

  long oem() {
    return oem;
  }

  FileCharset verdict(byte[] head) {
    if (broken == 0 || sequences > broken) {
      return asUtf8(0);
    }
    if ((oem + ansi) * 4 < high && foreign(head) instanceof Charset charset) {
      return new FileCharset(charset, 0, true, false);
    }
    Charset base = oem > ansi * 9 ? FileCharset.CP850 : FileCharset.WINDOWS_1252;
    return new FileCharset(base, 0, false, oem > 0);
  }

  private void take(int b) {
    if (b >= 0x80) {
      high++;
    }
    utf8(b);
    if (letter(beforePrevious) && letter(b)) {
      if (CodePages.isOemOnly(previous)) {
        oem++;
      } else if (CodePages.isFrenchAnsi(previous)) {
        ansi++;
      }
    }
    beforePrevious = previous;
    previous = b;
  }

  private void utf8(int b) {
    if (pending > 0) {
      if (b >= 0x80 && b < 0xC0 && !overlong(b)) {
        first = 0;
        if (--pending == 0) {
          sequences++;
        }
        return;
      }
      broken++;
      pending = 0;
    }
    if (b < 0x80) {
      return;
    }
    pending = b >= 0xC2 && b < 0xE0 ? 1 : b >= 0xE0 && b < 0xF0 ? 2 : b >= 0xF0 && b < 0xF5 ? 3 : 0;
    first = b;
    if (pending == 0) {
      broken++;
    }
  }

  private boolean overlong(int second) {
    return first == 0xE0 && second < 0xA0
        || first == 0xED && second >= 0xA0
        || first == 0xF0 && second < 0x90
        || first == 0xF4 && second >= 0x90;
  }

  private static boolean letter(int b) {
    return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
  }

  private static @Nullable Charset foreign(byte[] head) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(head, 0, head.length);
    detector.dataEnd();
    String name = detector.getDetectedCharset();
    if (name == null || name.startsWith("WINDOWS-1252") || !Charset.isSupported(name)) {
      return null;
    }
    return Charset.forName(name);
  }
}
