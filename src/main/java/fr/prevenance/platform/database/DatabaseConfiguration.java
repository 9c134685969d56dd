package fr.prevenance.platform.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import fr.prevenance.platform.tenant.TenantTransactionManager;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseProperties.class)
class DatabaseConfiguration {

  /**
   * Statements are short: a server that compiles them (jit) needs longer for that than for their
   * rows.
   */
  private static final Map<String, String> DRIVER =
      Map.of(
          "ApplicationName",
          "prevenance",
          "reWriteBatchedInserts",
          "true",
          "prepareThreshold",
          "2",
          "options",
          "-c jit=off");

  /**
   * Connections kept open when nobody asks: each costs a backend and, at the start, a handshake.
   */
  private static final int AT_REST = 4;

  /** Holds the embedded server, if it is ours to stop. */
  record Server(Database database, AutoCloseable process) implements AutoCloseable {
    @Override
    public void close() throws Exception {
      process.close();
    }
  }

  @Bean
  Server server(DatabaseProperties properties, @Value("${prevenance.data-dir:./data}") Path dataDir)
      throws Exception {
    Server server =
        properties.external()
            ? new Server(properties.database(), () -> {})
            : embedded(properties, dataDir);
    try {
      new Migrations(server.database(), properties.modules()).run();
      return server;
    } catch (SQLException | RuntimeException e) {
      server.close();
      throw e;
    }
  }

  @Bean
  Database database(Server server) {
    return server.database();
  }

  @Bean
  DataSource dataSource(Database database, @Value("${prevenance.database.pool-size:40}") int size) {
    var pool = new HikariConfig();
    pool.setJdbcUrl(database.url());
    DRIVER.forEach(pool::addDataSourceProperty);
    pool.setUsername(database.username());
    pool.setPassword(database.password());
    pool.setMaximumPoolSize(size);
    pool.setMinimumIdle(Math.min(size, AT_REST));
    pool.setAutoCommit(false);
    return new HikariDataSource(pool);
  }

  @Bean
  TenantTransactionManager transactionManager(DataSource dataSource) {
    return new TenantTransactionManager(dataSource);
  }

  private static Server embedded(DatabaseProperties properties, Path dataDir) throws IOException {
    var postgres =
        EmbeddedPostgres.start(dataDir, Objects.requireNonNullElse(properties.settings(), ""));
    return new Server(postgres.database(), postgres);
  }
}
