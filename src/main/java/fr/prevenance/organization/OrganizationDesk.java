package fr.prevenance.organization;

import fr.prevenance.Refused;
import fr.prevenance.platform.Ids;
import fr.prevenance.platform.Lines;
import fr.prevenance.platform.tenant.OrganizationId;
import fr.prevenance.platform.tenant.Tenant;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens organisations: each begins with its root unit and an administrator. */
@Service
public class OrganizationDesk {

  /** What the three steps of the first run ask, or the bootstrap properties give. */
  public record Opening(
      String name,
      String language,
      String timeZone,
      @Nullable String trade,
      Person administrator) {}

  public record Person(String name, String email, String password, boolean demo) {}

  public record Opened(OrganizationId id, UnitId root, EmployeeId administrator) {}

  private final JdbcClient jdbc;
  private final Units units;
  private final PeopleDesk people;
  private final TransactionTemplate transaction;
  private final Remembered seen;

  OrganizationDesk(
      JdbcClient jdbc,
      Units units,
      PeopleDesk people,
      TransactionTemplate transaction,
      Remembered seen) {
    this.seen = seen;
    this.jdbc = jdbc;
    this.units = units;
    this.people = people;
    this.transaction = transaction;
  }

  public Opened open(Opening opening) {
    check(opening);
    var id = new OrganizationId(Ids.next());
    return Tenant.get(
        id, () -> Objects.requireNonNull(transaction.execute(status -> open(id, opening))));
  }

  /** Past days stay where they were counted: a new time zone holds for what comes. */
  public void change(Viewer viewer, String name, String language, String timeZone) {
    viewer.mustAdminister();
    check(name, language, timeZone);
    transaction.executeWithoutResult(status -> {
      jdbc.sql(
              "update organization.organization set name = :name, language = :language, time_zone = :zone")
          .param("name", name.strip())
          .param("language", language)
          .param("zone", timeZone)
          .update();
      seen.forgetAll();
    });
  }

  /** The first run belongs to whoever finishes it first. */
  public synchronized Opened openFirst(Opening opening) {
    if (!isEmpty()) throw Refused.notFound();
    return open(opening);
  }

  public boolean isEmpty() {
    return all().isEmpty();
  }

  /** Every organisation of this installation, for jobs that visit them one by one. */
  public List<OrganizationId> all() {
    return jdbc.sql("select organization_id from platform.tenant order by created_at")
        .query((row, n) -> new OrganizationId(row.getObject(1, UUID.class)))
        .list();
  }

  private Opened open(OrganizationId id, Opening opening) {
    jdbc.sql("insert into platform.tenant (organization_id) values (:id)")
        .param("id", id.value())
        .update();
    jdbc.sql(
            "insert into organization.organization (name, language, time_zone, trade) values (:name, :language, :zone, :trade)")
        .param("name", opening.name().strip())
        .param("language", opening.language())
        .param("zone", opening.timeZone())
        .param("trade", opening.trade())
        .update();
    Unit root =
        units.save(
            new Unit(
                new UnitId(Ids.next()),
                Unit.ROOT_KEY,
                opening.name().strip(),
                UnitType.ROOT,
                null,
                null,
                0,
                null));
    EmployeeId administrator =
        people.welcome(opening.administrator(), null, root.id(), Role.ADMINISTRATOR);
    return new Opened(id, root.id(), administrator);
  }

  private static void check(Opening opening) {
    check(opening.name(), opening.language(), opening.timeZone());
  }

  /**
   * @throws Refused for a name, a language or a time zone that does not fit
   */
  public static void check(String name, String language, String timeZone) {
    if (name.isBlank()) throw Refused.invalidField("name", "organization.name-missing");
    String unused = Lines.read("name", name, 120);
    if (!List.of("fr", "en").contains(language))
      throw Refused.invalidField("language", "organization.language-unknown");
    try {
      ZoneId unusedZone = ZoneId.of(timeZone);
    } catch (DateTimeException e) {
      throw Refused.invalidField("timeZone", "organization.time-zone-unknown", timeZone);
    }
  }
}
