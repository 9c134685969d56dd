package fr.prevenance.action;

import fr.prevenance.organization.UnitId;
import fr.prevenance.promise.CommitmentDesk;
import fr.prevenance.promise.Remedy;
import fr.prevenance.promise.RemedyUnderWay;
import fr.prevenance.signal.CommitmentId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The actions born of a promise that customers may know of, the next due first. */
@Component
class PublicRemedies implements RemedyUnderWay {

  private final JdbcClient jdbc;
  private final CommitmentDesk commitments;

  PublicRemedies(JdbcClient jdbc, CommitmentDesk commitments) {
    this.jdbc = jdbc;
    this.commitments = commitments;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Remedy> of(CommitmentId commitment) {
    return jdbc.sql(
            """
            select title, due_on, number, unit_id from action.action
             where told and origin_kind = 'COMMITMENT' and origin_ref in (:key, :id)
               and status in ('OPEN', 'TO_VERIFY', 'REOPENED')
             order by due_on nulls last, number
            """)
        .param("key", commitments.key(commitment))
        .param("id", commitment.value().toString())
        .query((row, n) ->
            new Remedy(
                row.getString("title"),
                row.getObject("due_on", LocalDate.class),
                row.getInt("number"),
                new UnitId(row.getObject("unit_id", UUID.class))))
        .list();
  }
}
