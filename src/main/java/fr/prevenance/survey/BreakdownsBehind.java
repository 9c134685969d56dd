package fr.prevenance.survey;

import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The breakdowns under which earlier answers are still being counted: until then only the answers
 * tell all.
 */
@Service
@Transactional(readOnly = true)
public class BreakdownsBehind {

  private final JdbcClient jdbc;

  BreakdownsBehind(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public Set<String> of(Survey survey) {
    return new HashSet<>(
        jdbc.sql(
                "select breakdown from survey.backfill where survey_id = :survey and ended_at is null and total > 0")
            .param("survey", survey.id().value())
            .query(String.class)
            .list());
  }
}
