package fr.prevenance.promise;

import fr.prevenance.Refused;
import fr.prevenance.platform.Keys;
import fr.prevenance.signal.CommitmentId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The commitments of a version, one row each: two editors of two sentences do not meet. */
@Component
class Clauses {

  private static final String INSERT =
      """
      insert into promise.clause (version_id, commitment_id, position, withdrawn, axis, sentence, translations, audiences, why, whys,
        probe, operator, target, tolerance, unacceptable, period, minimum_n, criterion_id, owner_id, owner_name, units, craft,
        based_on, looser_reason)
      values (:in, :id, :position, :withdrawn, :axis, :sentence, :translations::jsonb, :audiences::jsonb, :why, :whys::jsonb,
        :probe::jsonb, :operator, :target, :tolerance, :unacceptable, :period, :minimumN, :criterion, :owner, :ownerName,
        :units::jsonb, :craft::jsonb, :basedOn, :looserReason)
      """;
  private static final String UPDATE =
      """
      update promise.clause set position = :position, withdrawn = :withdrawn, axis = :axis, sentence = :sentence,
        translations = :translations::jsonb, audiences = :audiences::jsonb, why = :why, whys = :whys::jsonb, probe = :probe::jsonb,
        operator = :operator, target = :target, tolerance = :tolerance, unacceptable = :unacceptable, period = :period,
        minimum_n = :minimumN, criterion_id = :criterion, owner_id = :owner, owner_name = :ownerName, units = :units::jsonb,
        craft = :craft::jsonb, based_on = :basedOn, looser_reason = :looserReason, version = version + 1
      where version_id = :in and commitment_id = :id and version = :version
      """;

  private final JdbcClient jdbc;

  Clauses(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Commitment> of(VersionId version) {
    return jdbc.sql(
            """
            select clause.*, commitment.key from promise.clause
              join promise.commitment on commitment.organization_id = clause.organization_id and commitment.id = clause.commitment_id
             where clause.version_id = :version order by clause.position, commitment.key
            """)
        .param("version", version.value())
        .query(ClauseRow::read)
        .list();
  }

  void name(CharterId charter, Commitment commitment) {
    jdbc.sql("insert into promise.commitment (id, charter_id, key) values (:id, :charter, :key)")
        .param("id", commitment.id().value())
        .param("charter", charter.value())
        .param("key", commitment.key())
        .update();
  }

  boolean isTaken(String key) {
    return jdbc.sql("select exists (select from promise.commitment where key = :key)")
        .param("key", key)
        .query(Boolean.class)
        .single();
  }

  String key(CommitmentId id) {
    return jdbc.sql("select key from promise.commitment where id = :id")
        .param("id", id.value())
        .query(String.class)
        .optional()
        .orElseThrow(Refused::notFound);
  }

  /** Two commitments may begin with the same words. */
  String free(String name) {
    return Keys.free(name, this::isTaken);
  }

  void insert(VersionId version, Commitment commitment) {
    filled(INSERT, version, commitment).update();
  }

  void update(VersionId version, Commitment commitment) {
    if (filled(UPDATE, version, commitment).param("version", commitment.version()).update() == 0) {
      throw Refused.conflict("promise.changed-meanwhile");
    }
  }

  /** A place is nobody's text: moving one sentence disturbs no editor of the others. */
  void place(VersionId version, CommitmentId commitment, int position) {
    jdbc.sql(
            "update promise.clause set position = :position where version_id = :version and commitment_id = :id")
        .param("position", position)
        .param("version", version.value())
        .param("id", commitment.value())
        .update();
  }

  /** A commitment that no version holds any more was never promised. */
  void forgetUnheld(CharterId charter) {
    jdbc.sql(
            """
            delete from promise.commitment where charter_id = :charter
               and not exists (select from promise.clause where clause.commitment_id = commitment.id)
            """)
        .param("charter", charter.value())
        .update();
  }

  private JdbcClient.StatementSpec filled(String sql, VersionId version, Commitment one) {
    Wording wording = one.wording();
    var statement =
        jdbc.sql(sql)
            .param("in", version.value())
            .param("id", one.id().value())
            .param("sentence", wording.sentence())
            .param("translations", PromiseJson.write(wording.translations()))
            .param("audiences", PromiseJson.write(wording.audiences()))
            .param("why", wording.why())
            .param("whys", PromiseJson.write(wording.whys()))
            .param("craft", PromiseJson.write(one.craft()))
            .param("basedOn", one.descent() == null ? null : one.descent().basedOn().value())
            .param("looserReason", one.descent() == null ? null : one.descent().looserReason());
    return placed(proved(statement, one.proof()), one.setting());
  }

  private static JdbcClient.StatementSpec proved(JdbcClient.StatementSpec statement, Proof proof) {
    Target target = proof.target();
    return statement
        .param("probe", PromiseJson.write(proof.probe()))
        .param("operator", target == null ? null : target.operator().sign())
        .param("target", target == null ? null : (Object) target.value())
        .param("tolerance", target == null ? null : (Object) target.tolerance())
        .param("unacceptable", target == null ? null : target.unacceptable())
        .param("period", proof.period().name())
        .param("minimumN", proof.minimumN());
  }

  private static JdbcClient.StatementSpec placed(
      JdbcClient.StatementSpec statement, Setting setting) {
    Owner owner = setting.owner();
    return statement
        .param("position", setting.position())
        .param("withdrawn", setting.withdrawn())
        .param("axis", setting.axis())
        .param("criterion", setting.criterion() == null ? null : setting.criterion().value())
        .param("owner", employee(owner))
        .param("ownerName", owner == null ? null : owner.name())
        .param(
            "units",
            PromiseJson.write(setting.units().stream().map(unit -> unit.value()).toList()));
  }

  private static @Nullable UUID employee(@Nullable Owner owner) {
    return owner == null || owner.employee() == null ? null : owner.employee().value();
  }
}
