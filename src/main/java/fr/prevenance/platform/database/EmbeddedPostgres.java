package fr.prevenance.platform.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;

/**
 * A real, durable PostgreSQL in the data folder, on loopback and a free port, for this process
 * alone. A server left by a killed process is stopped first.
 */
final class EmbeddedPostgres implements AutoCloseable {

  static final String OWNER = "prevenance_owner";
  static final String APPLICATION = "prevenance";

  private final PostgresBinaries binaries;
  private final Path cluster;
  private final FileLock lock;
  private final int port;
  private final String password;

  private EmbeddedPostgres(
      PostgresBinaries binaries, Path cluster, FileLock lock, int port, String password) {
    this.binaries = binaries;
    this.cluster = cluster;
    this.lock = lock;
    this.port = port;
    this.password = password;
  }

  static EmbeddedPostgres start(Path dataDir, String settings) throws IOException {
    Path folder = Files.createDirectories(dataDir.toAbsolutePath().resolve("postgresql"));
    FileLock lock = lock(folder);
    var binaries = PostgresBinaries.unpack(folder.resolve("programs"));
    Path cluster = folder.resolve("cluster");
    Path secret = folder.resolve("password");
    if (!Files.exists(cluster.resolve("PG_VERSION"))) initialise(binaries, cluster, secret);
    if (Files.exists(cluster.resolve("postmaster.pid"))) {
      int unused = binaries.tryRun("pg_ctl", "-D", cluster.toString(), "-m", "fast", "-w", "stop");
    }
    int port = freePort();
    String options =
        "-p "
            + port
            + " -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c timezone=UTC"
            + " -c max_connections=100 "
            + settings;
    binaries.run(
        "pg_ctl",
        "-D",
        cluster.toString(),
        "-w",
        "-t",
        "100",
        "-l",
        folder.resolve("server.log").toString(),
        "-o",
        options,
        "start");
    Files.writeString(folder.resolve("port"), Integer.toString(port));
    var server =
        new EmbeddedPostgres(binaries, cluster, lock, port, Files.readString(secret).strip());
    server.createDatabase();
    return server;
  }

  Database database() {
    return new Database(url("prevenance"), APPLICATION, password, OWNER, password, true);
  }

  @Override
  public void close() throws IOException {
    int unused = binaries.tryRun("pg_ctl", "-D", cluster.toString(), "-m", "fast", "-w", "stop");
    lock.release();
  }

  private String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  private void createDatabase() throws IOException {
    try (var connection = DriverManager.getConnection(url("postgres"), "postgres", password);
        var statement = connection.createStatement();
        var found =
            statement.executeQuery("select 1 from pg_database where datname = 'prevenance'")) {
      if (found.next()) return;
      for (String role : new String[] {OWNER, APPLICATION}) {
        statement.execute(
            "create role " + role + " login nosuperuser nobypassrls password '" + password + "'");
      }
      statement.execute("create database prevenance owner " + OWNER);
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }

  private static FileLock lock(Path folder) throws IOException {
    var channel =
        FileChannel.open(
            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = channel.tryLock();
    if (lock == null) throw new IOException("Another Prévenance already runs on " + folder);
    return lock;
  }

  private static void initialise(PostgresBinaries binaries, Path cluster, Path secret)
      throws IOException {
    byte[] bytes = new byte[24];
    new SecureRandom().nextBytes(bytes);
    Files.writeString(secret, HexFormat.of().formatHex(bytes));
    Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-------"));
    binaries.run(
        "initdb",
        "-D",
        cluster.toString(),
        "-U",
        "postgres",
        "-E",
        "UTF8",
        "--locale=C",
        "--locale-provider=icu",
        "--icu-locale=fr",
        "--data-checksums",
        "-A",
        "scram-sha-256",
        "--pwfile=" + secret);
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
