package fr.prevenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class HouseRulesTest {

  private static final Path MAIN = Path.of("src/main/java/fr/prevenance");
  private static final Path TEMPLATES = Path.of("src/main/jte");
  private static final int ALARM = 400;
  private static final Pattern TEXT =
      Pattern.compile("\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"", Pattern.DOTALL);

  /** Ground that SQL of any room may name. */
  private static final Set<String> GROUND =
      Set.of(
          "platform.tenant_table",
          "platform.current_organization",
          "platform.resolve",
          "platform.forget");

  /** Sign-in happens before any organisation is known, so its tables lie in the platform. */
  private static final Set<String> BEFORE_SIGN_IN =
      Set.of(
          "platform.account",
          "platform.membership",
          "platform.tenant",
          "platform.session",
          "platform.session_attributes");

  @Test
  void the_floors_hold() {
    ApplicationModules.of(App.class).verify();
  }

  @Test
  void sql_names_only_the_schema_of_its_own_room() throws IOException {
    Set<String> rooms = rooms();
    Pattern named =
        Pattern.compile(
            "(?i)(?:\\bfrom|\\bjoin|\\binto|\\bupdate|\\bcall|\\busing|,)\\s+("
                + String.join("|", rooms)
                + ")\\.([a-z_]+)");
    List<String> strangers = new ArrayList<>();
    for (Path file : files(MAIN, ".java")) {
      String room = MAIN.relativize(file).getName(0).toString();
      TEXT.matcher(Files.readString(file))
          .results()
          .map(found -> found.group())
          .forEach(text ->
              named
                  .matcher(text)
                  .results()
                  .forEach(found -> {
                    String table = found.group(1) + "." + found.group(2);
                    if (!allowed(room, found.group(1), table))
                      strangers.add(file.getFileName() + " names " + table);
                  }));
    }
    assertThat(strangers).isEmpty();
  }

  @Test
  void each_folder_of_templates_is_a_room() throws IOException {
    Set<String> allowed = rooms();
    allowed.add("shared");
    try (var folders = Files.list(TEMPLATES)) {
      assertThat(folders.filter(Files::isDirectory).map(folder -> folder.getFileName().toString()))
          .isSubsetOf(allowed);
    }
  }

  @Test
  void each_folder_of_migrations_is_a_room() throws IOException {
    try (var folders = Files.list(Path.of("src/main/resources/db/migration"))) {
      assertThat(folders.map(folder -> folder.getFileName().toString())).isSubsetOf(rooms());
    }
  }

  @Test
  void no_file_grows_beyond_reading() throws IOException {
    List<Integer> sizes = new ArrayList<>();
    List<String> giants = new ArrayList<>();
    for (Path file : files(MAIN, ".java")) {
      int lines = Files.readAllLines(file).size();
      sizes.add(lines);
      if (lines > 200) System.out.println("[sizes] " + lines + " " + MAIN.relativize(file));
      if (lines > ALARM) giants.add(MAIN.relativize(file) + " " + lines);
    }
    sizes.sort(null);
    System.out.println(
        "[sizes] files "
            + sizes.size()
            + " median "
            + sizes.get(sizes.size() / 2)
            + " p95 "
            + sizes.get(sizes.size() * 95 / 100));
    assertThat(giants).isEmpty();
  }

  private static boolean allowed(String room, String schema, String table) {
    return schema.equals(room)
        || GROUND.contains(table)
        || table.contains(".shared_")
        || room.equals("organization") && BEFORE_SIGN_IN.contains(table);
  }

  private static Set<String> rooms() throws IOException {
    try (var folders = Files.list(MAIN)) {
      return new TreeSet<>(
          folders
              .filter(Files::isDirectory)
              .map(folder -> folder.getFileName().toString())
              .toList());
    }
  }

  private static List<Path> files(Path top, String ending) throws IOException {
    try (var files = Files.walk(top)) {
      return files.filter(file -> file.toString().endsWith(ending)).toList();
    }
  }
}
