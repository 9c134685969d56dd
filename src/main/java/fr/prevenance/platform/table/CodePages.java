package fr.prevenance.platform.table;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Reads a cell whose bytes were kept one to a character. Files glued together from several sources
 * change their code page from cell to cell, and within one; so each foreign byte is read as UTF-8,
 * Windows-1252 or CP850 by the letters around it, with French spelling as the judge.
 */
final class CodePages {

  /** The text of a cell; ambiguous when a byte kept two plausible readings. */
  record Reading(String text, boolean ambiguous) {}

  private static final char[] ANSI = table(FileCharset.WINDOWS_1252);
  private static final char[] OEM = table(FileCharset.CP850);

  private final char[] base;
  private final boolean oemBase;
  private final boolean utf8Base;
  private final boolean mixed;

  CodePages(FileCharset file) {
    this.oemBase = file.charset().equals(FileCharset.CP850);
    this.mixed = file.mixed() || oemBase;
    this.utf8Base = file.charset().equals(StandardCharsets.UTF_8);
    this.base = utf8Base ? ANSI : table(file.charset());
  }

  static boolean isOemOnly(int b) {
    return b == 0x82 || b == 0x83 || b == 0x87 || b == 0x88 || b == 0x8A || b == 0x90 || b == 0x93;
  }

  static boolean isFrenchAnsi(int b) {
    return b >= 0xC0 && b <= 0xFF && "àâçèéêëîïôùûüÀÂÇÈÉÊËÎÏÔÙÛ".indexOf(b) >= 0;
  }

  Reading read(String raw) {
    String utf8 = utf8Base ? strictUtf8(raw) : null;
    if (utf8 != null) {
      return new Reading(utf8, false);
    }
    StringBuilder text = new StringBuilder(raw.length());
    boolean ambiguous = false;
    for (int i = 0; i < raw.length(); i++) {
      char b = raw.charAt(i);
      if (b < 0x80) {
        text.append(b);
        continue;
      }
      int length = Utf8Run.at(raw, i);
      if (length > 0) {
        text.append(utf8(raw.substring(i, i + length)));
        i += length - 1;
        continue;
      }
      OemGuess guess = oemBase ? inOem(b) : OemGuess.of(b, text, raw, i + 1, mixed);
      ambiguous |= guess.ambiguous();
      text.append(guess.oem() ? OEM[b] : base(b));
    }
    return new Reading(text.toString(), ambiguous && mixed);
  }

  private OemGuess inOem(char b) {
    boolean impossible = !frenchLetter(OEM[b]) && frenchLetter(ANSI[b]);
    return impossible ? OemGuess.NO : OemGuess.YES;
  }

  private char base(char b) {
    char read = oemBase ? ANSI[b] : base[b];
    return read == '\uFFFD' || read >= 0x80 && read < 0xA0 ? OEM[b] : read;
  }

  private static boolean frenchLetter(char c) {
    return "àâäæçèéêëîïôöœùûüÿÀÂÄÆÇÈÉÊËÎÏÔÖŒÙÛÜŸ".indexOf(c) >= 0;
  }

  private static @Nullable String strictUtf8(String raw) {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(raw.getBytes(StandardCharsets.ISO_8859_1));
      CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(bytes);
      return text.toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private static String utf8(String raw) {
    return new String(raw.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }

  private static char[] table(Charset charset) {
    byte[] all = new byte[256];
    for (int i = 0; i < 256; i++) {
      all[i] = (byte) i;
    }
    return new String(all, charset).toCharArray();
  }
}
