package fr.prevenance.promise.web.publicpage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.springframework.http.MediaType;
import org.springframework.util.DigestUtils;

/**
 * An answer made once for many readers.
 *
 * @param languages in which it can be had
 */
record Rendered(MediaType type, byte[] bytes, byte[] zipped, String etag, List<String> languages) {

  static Rendered of(MediaType type, byte[] bytes, List<String> languages) {
    return new Rendered(type, bytes, zip(bytes), DigestUtils.md5DigestAsHex(bytes), languages);
  }

  private static byte[] zip(byte[] bytes) {
    var zipped = new ByteArrayOutputStream();
    try (var zip = new GZIPOutputStream(zipped)) {
      zip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return zipped.toByteArray();
  }
}
