package fr.prevenance.platform.api;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The parts of a form with files, told apart by what they hold: their boundary differs each time.
 */
final class SentParts {

  private SentParts() {}

  /**
   * @throws IllegalStateException when the form is larger than the container reads
   */
  static byte[] digest(HttpServletRequest request) throws IOException, ServletException {
    MessageDigest digest = sha256();
    for (Part part : request.getParts()) {
      text(digest, part.getName());
      text(digest, String.valueOf(part.getSubmittedFileName()));
      digest.update(ByteBuffer.allocate(Long.BYTES).putLong(part.getSize()).flip());
      content(digest, part);
    }
    return digest.digest();
  }

  private static void text(MessageDigest digest, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
    digest.update(bytes);
  }

  private static void content(MessageDigest digest, Part part) throws IOException {
    try (InputStream content = part.getInputStream()) {
      byte[] buffer = new byte[1 << 16];
      for (int n = content.read(buffer); n >= 0; n = content.read(buffer))
        digest.update(buffer, 0, n);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
