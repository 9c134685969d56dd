package fr.prevenance.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevenance.ApplicationTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class MigrationsTest {

  @Autowired Database database;
  @Autowired DatabaseProperties properties;

  @Test
  void a_database_that_these_files_brought_up_to_date_is_left_alone() throws SQLException {
    try (Connection owner = owner()) {
      String mark = MigrationFiles.mark(owner);
      assertThat(mark)
          .startsWith(MigrationFiles.fingerprint(properties.modules()))
          .endsWith(database.username());
      long before = runs(owner);
      new Migrations(database, properties.modules()).run();
      assertThat(runs(owner)).isEqualTo(before);
      assertThat(MigrationFiles.mark(owner)).isEqualTo(mark);
    }
  }

  @Test
  void a_database_of_other_files_is_brought_up_to_date_and_marked() throws SQLException {
    try (Connection owner = owner()) {
      String mark = MigrationFiles.mark(owner);
      MigrationFiles.mark(owner, "of yesterday’s files, with an apostrophe'");
      new Migrations(database, properties.modules()).run();
      assertThat(MigrationFiles.mark(owner)).isEqualTo(mark);
    }
  }

  @Test
  void another_file_makes_another_fingerprint() {
    assertThat(MigrationFiles.fingerprint(List.of("platform")))
        .isNotEqualTo(MigrationFiles.fingerprint(List.of("platform", "signal")));
  }

  private Connection owner() throws SQLException {
    return DriverManager.getConnection(
        database.url(), database.ownerUsername(), database.ownerPassword());
  }

  /** Grants are given again at each run: their catalogue row changes its transaction. */
  private static long runs(Connection owner) throws SQLException {
    try (var statement = owner.createStatement();
        var answer =
            statement.executeQuery(
                "select xmin::text::bigint from pg_namespace where nspname = 'signal'")) {
      answer.next();
      return answer.getLong(1);
    }
  }
}
