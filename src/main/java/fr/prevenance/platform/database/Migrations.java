package fr.prevenance.platform.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.Flyway;

/**
 * Brings each module's schema up to date, floor by floor, as the owner; then lets the application's
 * role in. A database that these very files have brought up to date before is left alone.
 */
record Migrations(Database database, List<String> modules) {

  void run() throws SQLException {
    String files = MigrationFiles.fingerprint(modules) + " " + database.username();
    try (Connection owner =
        DriverManager.getConnection(
            database.url(), database.ownerUsername(), database.ownerPassword())) {
      if (!MigrationFiles.mark(owner).equals(files)) {
        for (String module : modules) migrate(module);
        for (String module : modules) grant(owner, module);
        hideAddresses(owner);
        MigrationFiles.mark(owner, files);
      }
    }
    refuseAPowerfulRole();
  }

  private void migrate(String module) {
    Flyway.configure()
        .dataSource(database.url(), database.ownerUsername(), database.ownerPassword())
        .locations("classpath:db/migration/" + module)
        .defaultSchema("platform")
        .table("migration_" + module)
        .baselineOnMigrate(true)
        .baselineVersion("0")
        .load()
        .migrate();
  }

  private void grant(Connection owner, String schema) throws SQLException {
    try (var statement = owner.createStatement()) {
      String role = "\"" + database.username() + "\"";
      statement.execute("grant usage on schema " + schema + " to " + role);
      statement.execute(
          "grant select, insert, update, delete on all tables in schema " + schema + " to " + role);
      statement.execute("grant usage on all sequences in schema " + schema + " to " + role);
      statement.execute("grant execute on all functions in schema " + schema + " to " + role);
    }
  }

  /** A public code is resolved one exact match at a time, never listed. */
  private void hideAddresses(Connection owner) throws SQLException {
    try (var statement = owner.createStatement()) {
      statement.execute(
          "revoke select, update, delete on platform.address from \"" + database.username() + "\"");
    }
  }

  /** Row-level security means nothing to a superuser, to an owner or to a role that bypasses it. */
  private void refuseAPowerfulRole() throws SQLException {
    String check =
        """
        select rolsuper or rolbypassrls or exists (
                 select from pg_tables where tableowner = rolname and schemaname not in ('pg_catalog', 'information_schema'))
          from pg_roles where rolname = current_user
        """;
    try (Connection application =
            DriverManager.getConnection(database.url(), database.username(), database.password());
        var statement = application.createStatement();
        var answer = statement.executeQuery(check)) {
      if (answer.next() && answer.getBoolean(1)) {
        throw new IllegalStateException(
            "The role "
                + database.username()
                + " is superuser, owner of tables or BYPASSRLS: give the application a role of its own");
      }
    }
  }
}
