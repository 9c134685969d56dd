package fr.prevenance.platform.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL programs shipped on the class path, unpacked once into the data folder. */
record PostgresBinaries(Path home) {

  private static final String ARCHIVE = "/postgres-linux-x86_64.txz";

  static PostgresBinaries unpack(Path home) throws IOException {
    if (!Files.exists(home.resolve(".complete"))) extract(home);
    return new PostgresBinaries(home);
  }

  void run(String program, String... arguments) throws IOException {
    Path out = Files.createTempFile("prevenance-", ".out");
    int code = exitCode(out, program, arguments);
    if (code != 0)
      throw new IOException(program + " ended with " + code + ": " + Files.readString(out));
    Files.delete(out);
  }

  int tryRun(String program, String... arguments) throws IOException {
    Path out = Files.createTempFile("prevenance-", ".out");
    try {
      return exitCode(out, program, arguments);
    } finally {
      Files.deleteIfExists(out);
    }
  }

  private int exitCode(Path out, String program, String... arguments) throws IOException {
    var command = new ArrayList<>(unprivileged());
    command.add(home.resolve("bin").resolve(program).toString());
    command.addAll(List.of(arguments));
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(out.toFile())
              .start();
      if (!process.waitFor(120, TimeUnit.SECONDS)) {
        process.destroy();
        throw new IOException(program + " did not end within two minutes");
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  /**
   * PostgreSQL refuses to run as root: a user namespace of our own makes it an ordinary user there.
   */
  private static List<String> unprivileged() {
    return "root".equals(System.getProperty("user.name"))
        ? List.of("unshare", "-U", "--")
        : List.of();
  }

  private static void extract(Path home) throws IOException {
    Files.createDirectories(home);
    try (InputStream raw = PostgresBinaries.class.getResourceAsStream(ARCHIVE)) {
      if (raw == null) throw new IOException("The PostgreSQL programs are not on the class path");
      var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(raw)));
      for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry())
        unpack(tar, entry, home);
    }
    Files.createFile(home.resolve(".complete"));
  }

  private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path home)
      throws IOException {
    Path target = home.resolve(entry.getName()).normalize();
    if (!target.startsWith(home)) throw new IOException("Unexpected entry " + entry.getName());
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.getParent());
    if (entry.isSymbolicLink()) {
      Files.deleteIfExists(target);
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(tar, target, StandardCopyOption.REPLACE_EXISTING);
    if ((entry.getMode() & 0100) != 0)
      Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
