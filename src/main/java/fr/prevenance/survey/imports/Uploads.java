package fr.prevenance.survey.imports;

import fr.prevenance.Refused;
import fr.prevenance.platform.tenant.Tenant;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** The files that were sent, kept by what they contain, each organisation's apart. */
@Component
class Uploads {

  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

  private final Path folder;
  private final long largest;

  Uploads(
      @Value("${prevenance.data-dir:./data}") Path dataDir,
      @Value("${spring.servlet.multipart.max-file-size:200MB}") DataSize largest) {
    this.folder = dataDir.resolve("imports");
    this.largest = largest.toBytes();
  }

  /**
   * @return the hash by which the file is found again
   */
  String store(InputStream content) {
    try {
      Path home = Files.createDirectories(home());
      Path partial = Files.createTempFile(home, "upload", ".part");
      try {
        String hash = copy(content, partial);
        Files.move(
            partial,
            home.resolve(hash),
            StandardCopyOption.REPLACE_EXISTING,
            StandardCopyOption.ATOMIC_MOVE);
        return hash;
      } finally {
        Files.deleteIfExists(partial);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path path(String hash) {
    Path file = home().resolve(hash);
    if (!HASH.matcher(hash).matches() || !Files.isRegularFile(file))
      throw Refused.invalid("import.file-gone");
    return file;
  }

  /**
   * @return how many files were forgotten: those last sent before and that nobody needs any more
   */
  int forget(Instant before, Set<String> needed) {
    if (!Files.isDirectory(home())) return 0;
    try (Stream<Path> files = Files.list(home())) {
      List<Path> old =
          files
              .filter(
                  file -> !needed.contains(file.getFileName().toString()) && isOlder(file, before))
              .toList();
      for (Path file : old) Files.deleteIfExists(file);
      return old.size();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isOlder(Path file, Instant before) {
    try {
      return Files.getLastModifiedTime(file).toInstant().isBefore(before);
    } catch (IOException gone) {
      return false;
    }
  }

  private String copy(InputStream content, Path partial) throws IOException {
    MessageDigest digest = sha256();
    try (content;
        OutputStream out = new DigestOutputStream(Files.newOutputStream(partial), digest)) {
      byte[] buffer = new byte[1 << 16];
      long size = 0;
      for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
        size += n;
        if (size > largest) throw Refused.invalid("import.too-large", largest >> 20);
        out.write(buffer, 0, n);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private Path home() {
    return folder.resolve(Tenant.required().value().toString());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
