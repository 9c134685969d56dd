package fr.prevenance.platform.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The charset of a whole file.
 *
 * @param bom bytes to skip
 * @param faithful every byte sequence decodes as it stands; else cells are repaired one by one
 * @param mixed unmistakable traces of the old DOS code page (CP850) were seen
 */
record FileCharset(Charset charset, int bom, boolean faithful, boolean mixed) {

  static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  static final Charset CP850 = Charset.forName("IBM850");

  static FileCharset detect(byte[] head, InputStream whole, @Nullable Charset imposed)
      throws IOException {
    FileCharset marked = byMark(head);
    if (marked != null && (imposed == null || marked.charset.name().startsWith("UTF-16"))) {
      return marked.charset == StandardCharsets.UTF_8 ? census(whole).asUtf8(3) : marked;
    }
    if (imposed != null && !repairable(imposed)) {
      return new FileCharset(imposed, 0, true, false);
    }
    if (imposed == null && looksUtf16(head)) {
      return new FileCharset(
          head[0] == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE, 0, true, false);
    }
    ByteCensus census = census(whole);
    int bom = marked == null ? 0 : marked.bom;
    if (imposed != null) {
      return StandardCharsets.UTF_8.equals(imposed)
          ? census.asUtf8(bom)
          : new FileCharset(latin(imposed), bom, census.ascii(), census.oem() > 0);
    }
    return census.verdict(head);
  }

  /** Text of two bytes per character without a mark: every other byte of the start is zero. */
  static boolean looksUtf16(byte[] head) {
    if (byMark(head) instanceof FileCharset marked) {
      return marked.charset != StandardCharsets.UTF_8;
    }
    int length = Math.min(head.length, 2048) & ~1;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < length; i += 2) {
      even += head[i] == 0 ? 1 : 0;
      odd += head[i + 1] == 0 ? 1 : 0;
    }
    int pairs = length / 2;
    return pairs > 2
        && (odd > pairs * 0.7 && even * 10 < odd || even > pairs * 0.7 && odd * 10 < even);
  }

  private static @Nullable FileCharset byMark(byte[] head) {
    if (starts(head, 0xEF, 0xBB, 0xBF)) {
      return new FileCharset(StandardCharsets.UTF_8, 3, true, false);
    }
    if (starts(head, 0xFF, 0xFE)) {
      return new FileCharset(StandardCharsets.UTF_16LE, 2, true, false);
    }
    if (starts(head, 0xFE, 0xFF)) {
      return new FileCharset(StandardCharsets.UTF_16BE, 2, true, false);
    }
    return null;
  }

  private static boolean starts(byte[] head, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (head.length <= i || (head[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean repairable(Charset charset) {
    return charset.equals(StandardCharsets.UTF_8)
        || charset.equals(CP850)
        || charset.equals(StandardCharsets.US_ASCII)
        || latin(charset).equals(WINDOWS_1252);
  }

  private static Charset latin(Charset charset) {
    return charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII)
        ? WINDOWS_1252
        : charset;
  }

  private static ByteCensus census(InputStream whole) throws IOException {
    ByteCensus census = new ByteCensus();
    byte[] buffer = new byte[1 << 16];
    for (int n = whole.read(buffer); n > 0; n = whole.read(buffer)) {
      census.add(buffer, n);
    }
    return census;
  }
}
