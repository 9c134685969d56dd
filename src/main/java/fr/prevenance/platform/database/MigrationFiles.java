package fr.prevenance.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Which migrations a database has seen, as one mark on the schema of the platform. */
final class MigrationFiles {

  private MigrationFiles() {}

  /** Of the names and contents of all files of these modules, in order. */
  static String fingerprint(List<String> modules) {
    var resources = new PathMatchingResourcePatternResolver();
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (String module : modules) {
        Resource[] files = resources.getResources("classpath*:db/migration/" + module + "/*.sql");
        Arrays.sort(files, Comparator.comparing(Resource::getFilename));
        for (Resource file : files) {
          digest.update(
              (module + "/" + file.getFilename())
                  .getBytes(java.nio.charset.StandardCharsets.UTF_8));
          digest.update(file.getContentAsByteArray());
        }
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Empty on a database that has never been brought up to date. */
  static String mark(Connection owner) throws SQLException {
    try (var statement = owner.createStatement();
        var answer =
            statement.executeQuery(
                "select coalesce(obj_description(oid, 'pg_namespace'), '') from pg_namespace where nspname = 'platform'")) {
      return answer.next() ? answer.getString(1) : "";
    }
  }

  static void mark(Connection owner, String files) throws SQLException {
    try (var statement = owner.createStatement()) {
      statement.execute("comment on schema platform is '" + files.replace("'", "''") + "'");
    }
  }
}
