package fr.prevenance.demo;

import fr.prevenance.platform.Secrets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Who may sign in to the demo: one person per kind of day, with passwords drawn for this data
 * folder.
 */
@Component
class DemoAccounts {

  private static final List<String> FAMILY_NAMES =
      List.of("Besson", "Lemaire", "Benali", "Quéré", "Sorel", "Arnoux");
  private static final int PASSWORD_LENGTH = 12;

  private final Path file;
  private final Map<String, String> passwords = new LinkedHashMap<>();

  DemoAccounts(@Value("${prevenance.data-dir:./data}") Path dataDir) {
    this.file = dataDir.resolve("demo-accounts.txt");
  }

  List<DemoEmployee> people() {
    return OndeaPeople.all().stream()
        .filter(person -> FAMILY_NAMES.contains(person.lastName()))
        .toList();
  }

  String passwordOf(DemoEmployee person) {
    return passwords.computeIfAbsent(person.email(), email -> Secrets.code(PASSWORD_LENGTH));
  }

  void write() {
    String lines =
        people().stream()
            .map(person ->
                "%-26s %s   %s, %s"
                    .formatted(person.email(), passwordOf(person), person.name(), person.job()))
            .collect(Collectors.joining("\n", "", "\n"));
    try {
      Files.writeString(file, lines);
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What was written at the first start, empty without a demo. */
  String read() {
    try {
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
