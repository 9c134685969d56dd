package fr.prevenance.platform.files;

import fr.prevenance.Refused;
import fr.prevenance.platform.tenant.Tenant;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Keeps files under their content's hash, each organisation its own. */
@Component
public class FileStore {

  static final long LARGEST = 20L * 1024 * 1024;
  private static final int HEAD = 4_096;

  private final Path folder;

  public FileStore(@Value("${prevenance.data-dir:./data}") Path dataDir) {
    this.folder = dataDir.resolve("files");
  }

  public StoredFile keep(InputStream content) {
    try {
      Path home = Files.createDirectories(home());
      Path arriving = Files.createTempFile(home, "arriving", ".tmp");
      try {
        return settle(content, arriving, home);
      } finally {
        Files.deleteIfExists(arriving);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Path find(StoredFile file) {
    Path path = home().resolve(file.hash());
    if (!Files.isRegularFile(path)) throw Refused.notFound();
    return path;
  }

  private StoredFile settle(InputStream content, Path arriving, Path home) throws IOException {
    var hashed = new DigestInputStream(content, sha256());
    long size = 0;
    try (var out = Files.newOutputStream(arriving)) {
      byte[] buffer = new byte[16_384];
      for (int read = hashed.read(buffer); read >= 0; read = hashed.read(buffer)) {
        size += read;
        if (size > LARGEST) throw Refused.invalidField("file", "refused.file-too-large");
        out.write(buffer, 0, read);
      }
    }
    if (size == 0) throw Refused.invalidField("file", "refused.file-empty");
    String type =
        FileType.of(head(arriving))
            .orElseThrow(() -> Refused.invalidField("file", "refused.file-type"));
    String hash = HexFormat.of().formatHex(hashed.getMessageDigest().digest());
    Files.move(
        arriving,
        home.resolve(hash),
        StandardCopyOption.REPLACE_EXISTING,
        StandardCopyOption.ATOMIC_MOVE);
    return new StoredFile(hash, type, size);
  }

  private Path home() {
    return folder.resolve(Tenant.required().value().toString());
  }

  private static byte[] head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(HEAD);
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
