package fr.prevenance.organization;

import fr.prevenance.Refused;
import fr.prevenance.platform.Ids;
import fr.prevenance.platform.Lines;
import fr.prevenance.platform.tenant.OrganizationId;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Accounts live outside any organisation: one must sign in before one's organisation is known. */
@Component
@Transactional
public class Accounts {

  private static final int TRIES = 10;
  private static final Duration LOCK = Duration.ofMinutes(15);

  private final JdbcClient jdbc;

  Accounts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  AccountId add(String typed, String name, String passwordHash, boolean demo) {
    String email = Lines.read("email", typed, 200);
    var id = new AccountId(Ids.next());
    try {
      jdbc.sql(
              "insert into platform.account (id, email, name, password_hash, demo) values (:id, :email, :name, :hash, :demo)")
          .param("id", id.value())
          .param("email", email)
          .param("name", name)
          .param("hash", passwordHash)
          .param("demo", demo)
          .update();
    } catch (DuplicateKeyException e) {
      throw Refused.invalidField("email", "organization.account.email-taken", email);
    }
    return id;
  }

  void join(AccountId account, OrganizationId organization, EmployeeId employee) {
    jdbc.sql(
            "insert into platform.membership (account_id, organization_id, employee_id) values (:account, :organization, :employee)")
        .param("account", account.value())
        .param("organization", organization.value())
        .param("employee", employee.value())
        .update();
  }

  @Transactional(readOnly = true)
  public Optional<Account> byEmail(String email) {
    return find("lower(a.email) = lower(:value)", known(email));
  }

  @Transactional(readOnly = true)
  public Optional<Account> byId(AccountId id) {
    return find("a.id = :value", id.value());
  }

  public void succeeded(AccountId id) {
    jdbc.sql(
            "update platform.account set failures = 0, locked_until = null where id = :id and failures > 0")
        .param("id", id.value())
        .update();
  }

  /** Ten wrong passwords in a row close the account for a quarter of an hour. */
  public void failed(String email, Instant now) {
    jdbc.sql(
            """
            update platform.account
               set failures = case when failures + 1 >= :tries then 0 else failures + 1 end,
                   locked_until = case when failures + 1 >= :tries then :until else locked_until end
             where lower(email) = lower(:email)
            """)
        .param("tries", TRIES)
        .param("until", Timestamp.from(now.plus(LOCK)))
        .param("email", known(email))
        .update();
  }

  /** PostgreSQL takes no NUL, and no address holds one. */
  private static String known(String email) {
    return email.strip().replace("\0", "");
  }

  public void prefer(AccountId id, Account.Preferences preferences) {
    jdbc.sql(
            "update platform.account set language = coalesce(:language, language), theme = coalesce(:theme, theme) where id = :id")
        .param("language", preferences.language())
        .param("theme", preferences.theme())
        .param("id", id.value())
        .update();
  }

  void changePassword(AccountId id, String passwordHash) {
    jdbc.sql(
            "update platform.account set password_hash = :hash, failures = 0, locked_until = null where id = :id")
        .param("hash", passwordHash)
        .param("id", id.value())
        .update();
  }

  private Optional<Account> find(String condition, Object value) {
    return jdbc.sql(
            """
            select a.id, m.organization_id, a.email, a.password_hash, a.demo, a.locked_until, a.language, a.theme
              from platform.account a join platform.membership m on m.account_id = a.id
             where
            """
                + condition)
        .param("value", value)
        .query((row, n) ->
            new Account(
                new AccountId(row.getObject("id", UUID.class)),
                new OrganizationId(row.getObject("organization_id", UUID.class)),
                row.getString("email"),
                row.getString("password_hash"),
                row.getBoolean("demo"),
                instant(row.getTimestamp("locked_until")),
                new Account.Preferences(row.getString("language"), row.getString("theme"))))
        .optional();
  }

  private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
    return timestamp == null ? null : timestamp.toInstant();
  }
}
