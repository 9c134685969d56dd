package fr.prevenance.promise.contract;

import fr.prevenance.Refused;
import fr.prevenance.organization.EmployeeId;
import fr.prevenance.organization.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The contracts, each with its objectives and signatures. */
@Component
class Contracts {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final JdbcClient jdbc;

  Contracts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Those that end last first. */
  List<Contract> all() {
    return jdbc.sql("select * from promise.contract order by ends_on desc, name, id")
        .query(Contracts::read)
        .list();
  }

  Optional<Contract> find(ContractId id) {
    return jdbc.sql("select * from promise.contract where id = :id")
        .param("id", id.value())
        .query(Contracts::read)
        .optional();
  }

  /** Held until the transaction ends: two signatures do not overwrite each other. */
  Optional<Contract> lock(ContractId id) {
    return jdbc.sql("select * from promise.contract where id = :id for update")
        .param("id", id.value())
        .query(Contracts::read)
        .optional();
  }

  void insert(Contract contract) {
    filled(
            """
            insert into promise.contract (id, unit_id, group_unit_id, employee_id, name, begins_on, ends_on, objectives,
              signatures)
            values (:id, :unit, :group, :employee, :name, :from, :to, :objectives::jsonb, :signatures::jsonb)
            """,
            contract)
        .param("unit", contract.party().unit().value())
        .param("employee", employee(contract))
        .param("name", contract.party().name())
        .update();
  }

  void update(Contract contract) {
    int changed =
        filled(
                """
                update promise.contract set begins_on = :from, ends_on = :to, group_unit_id = :group,
                  objectives = :objectives::jsonb, signatures = :signatures::jsonb, archived_on = :archivedOn, version = version + 1
                where id = :id and version = :version
                """,
                contract)
            .param("archivedOn", contract.archivedOn())
            .param("version", contract.version())
            .update();
    if (changed == 0) throw Refused.conflict("promise.changed-meanwhile");
  }

  List<Interview> interviews(ContractId contract) {
    return jdbc.sql(
            """
            select id, day, notes, outcomes, written_by from promise.contract_review
             where contract_id = :contract and not withdrawn order by day desc, id desc
            """)
        .param("contract", contract.value())
        .query(Contracts::readInterview)
        .list();
  }

  List<ContractId> reviewed() {
    return jdbc.sql("select distinct contract_id from promise.contract_review where not withdrawn")
        .query((row, n) -> new ContractId(row.getObject("contract_id", UUID.class)))
        .list();
  }

  void insert(ContractId contract, Interview interview) {
    jdbc.sql(
            """
            insert into promise.contract_review (id, contract_id, day, notes, outcomes, written_by)
            values (:id, :contract, :day, :notes, :outcomes::jsonb, :by)
            """)
        .param("id", interview.id())
        .param("contract", contract.value())
        .param("day", interview.day())
        .param("notes", interview.notes())
        .param("outcomes", MAPPER.writeValueAsString(interview.outcomes()))
        .param("by", interview.writtenBy())
        .update();
  }

  boolean withdraw(ContractId contract, UUID interview, boolean withdrawn) {
    return jdbc.sql(
                "update promise.contract_review set withdrawn = :withdrawn where contract_id = :contract and id = :id")
            .param("withdrawn", withdrawn)
            .param("contract", contract.value())
            .param("id", interview)
            .update()
        == 1;
  }

  private JdbcClient.StatementSpec filled(String sql, Contract contract) {
    UnitId group = contract.party().groupUnit();
    return jdbc.sql(sql)
        .param("id", contract.id().value())
        .param("group", group == null ? null : group.value())
        .param("from", contract.term().from())
        .param("to", contract.term().to())
        .param("objectives", MAPPER.writeValueAsString(contract.objectives()))
        .param("signatures", MAPPER.writeValueAsString(contract.signatures()));
  }

  private static @org.jspecify.annotations.Nullable UUID employee(Contract contract) {
    EmployeeId employee = contract.party().employee();
    return employee == null ? null : employee.value();
  }

  private static Contract read(ResultSet row, int n) throws SQLException {
    UUID employee = row.getObject("employee_id", UUID.class);
    UUID group = row.getObject("group_unit_id", UUID.class);
    return new Contract(
        new ContractId(row.getObject("id", UUID.class)),
        new Party(
            new UnitId(row.getObject("unit_id", UUID.class)),
            employee == null ? null : new EmployeeId(employee),
            row.getString("name"),
            group == null ? null : new UnitId(group)),
        new Term(
            row.getObject("begins_on", LocalDate.class), row.getObject("ends_on", LocalDate.class)),
        list(row.getString("objectives"), Objective.class),
        list(row.getString("signatures"), ContractSignature.class),
        row.getObject("archived_on", LocalDate.class),
        row.getInt("version"));
  }

  private static Interview readInterview(ResultSet row, int n) throws SQLException {
    return new Interview(
        row.getObject("id", UUID.class),
        row.getObject("day", LocalDate.class),
        row.getString("notes"),
        list(row.getString("outcomes"), Interview.Outcome.class),
        row.getString("written_by"));
  }

  private static <T> List<T> list(String json, Class<T> type) {
    return MAPPER.readValue(
        json, MAPPER.getTypeFactory().constructCollectionType(List.class, type));
  }
}
