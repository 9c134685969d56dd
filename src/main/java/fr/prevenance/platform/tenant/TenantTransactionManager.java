package fr.prevenance.platform.tenant;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;

/**
 * The one place where a transaction learns its organisation. Without one the policies see null,
 * hence no row.
 */
public class TenantTransactionManager extends JdbcTransactionManager {

  public TenantTransactionManager(DataSource dataSource) {
    super(dataSource);
  }

  @Override
  protected void prepareTransactionalConnection(
      Connection connection, TransactionDefinition definition) throws SQLException {
    super.prepareTransactionalConnection(connection, definition);
    var organization = Tenant.current();
    if (organization.isEmpty()) return;
    // SET LOCAL rather than set_config(): a distributed PostgreSQL forwards only the former. A UUID
    // is a safe literal.
    try (Statement statement = connection.createStatement()) {
      statement.execute("set local prevenance.organization = '" + organization.get().value() + "'");
    }
  }
}
