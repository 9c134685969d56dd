package fr.prevenance.platform.files;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a file is, told by its first bytes and never by its name; what could run is unknown. */
final class FileType {

  private static final Map<String, String> BEGINNINGS =
      Map.of(
          "%PDF-", "application/pdf",
          "\u0089PNG\r\n\u001a\n", "image/png",
          "\u00ff\u00d8\u00ff", "image/jpeg",
          "GIF8", "image/gif",
          "PK\u0003\u0004", "application/zip");

  private FileType() {}

  static Optional<String> of(byte[] head) {
    String text = new String(head, StandardCharsets.ISO_8859_1);
    for (Map.Entry<String, String> beginning : BEGINNINGS.entrySet()) {
      if (text.startsWith(beginning.getKey())) return Optional.of(beginning.getValue());
    }
    if (text.startsWith("RIFF") && text.startsWith("WEBP", 8)) return Optional.of("image/webp");
    return isPlainText(head) ? Optional.of("text/plain") : Optional.empty();
  }

  /** Text of a page or a script is not taken: it would be code in the reader's browser. */
  private static boolean isPlainText(byte[] head) {
    int end = head.length;
    while (end > 0 && head.length == 4_096 && (head[end - 1] & 0x80) != 0) end--;
    byte[] whole = Arrays.copyOf(head, end);
    for (byte one : whole)
      if (one >= 0 && one < 32 && one != '\n' && one != '\r' && one != '\t') return false;
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(whole))
              .toString();
      String start = text.strip().toLowerCase(Locale.ROOT);
      return !start.startsWith("<") && !start.startsWith("#!");
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
