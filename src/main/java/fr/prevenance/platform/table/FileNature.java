package fr.prevenance.platform.table;

import fr.prevenance.Refused;
import java.nio.charset.StandardCharsets;

/** Looks at the first bytes and lets only text and XLSX pass. */
final class FileNature {

  private static final double TOO_MANY_CONTROLS = 0.02;

  private FileNature() {}

  static Detection.Kind of(byte[] head) {
    if (head.length == 0) {
      throw Refused.invalid("table.empty");
    }
    String start = new String(head, 0, Math.min(head.length, 512), StandardCharsets.ISO_8859_1);
    if (start.startsWith("PK\u0003\u0004")) {
      if (start.contains("mimetypeapplication/vnd.oasis.opendocument")) {
        throw Refused.invalid("table.open-document");
      }
      return Detection.Kind.XLSX;
    }
    refuseForeign(start);
    if (!FileCharset.looksUtf16(head) && controlShare(head) > TOO_MANY_CONTROLS) {
      throw Refused.invalid("table.binary");
    }
    return Detection.Kind.CSV;
  }

  private static void refuseForeign(String start) {
    if (start.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
      throw Refused.invalid("table.old-excel");
    }
    if (start.startsWith("%PDF")) {
      throw Refused.invalid("table.foreign", "PDF");
    }
    if (start.startsWith("\u0089PNG")
        || start.startsWith("\u00FF\u00D8\u00FF")
        || start.startsWith("GIF8")
        || start.startsWith("RIFF")) {
      throw Refused.invalid("table.image");
    }
    if (start.startsWith("\u001F\u008B") || start.startsWith("7z\u00BC\u00AF")) {
      throw Refused.invalid("table.compressed");
    }
    String text = start.stripLeading().toLowerCase(java.util.Locale.ROOT);
    if (text.startsWith("<!doctype html") || text.startsWith("<html")) {
      throw Refused.invalid("table.foreign", "HTML");
    }
    if (text.startsWith("<?xml")) {
      throw Refused.invalid("table.foreign", "XML");
    }
    if (text.startsWith("{\\rtf")) {
      throw Refused.invalid("table.foreign", "RTF");
    }
  }

  private static double controlShare(byte[] head) {
    int controls = 0;
    for (byte b : head) {
      if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1A) {
        controls++;
      }
    }
    // a single stray NUL in a short file must not condemn it
    return controls <= 2 ? 0 : (double) controls / head.length;
  }
}
