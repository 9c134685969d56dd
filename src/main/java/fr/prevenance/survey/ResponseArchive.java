package fr.prevenance.survey;

import fr.prevenance.Refused;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The responses to read again, newest first. */
@Service
@Transactional(readOnly = true)
public class ResponseArchive {

  /** Beyond this many, a list only says that there are more. */
  public static final int COUNTED = 10_000;

  private final Responses responses;
  private final JdbcClient jdbc;

  ResponseArchive(Responses responses, JdbcClient jdbc) {
    this.responses = responses;
    this.jdbc = jdbc;
  }

  public List<Response> read(Survey survey, ResponseQuery query, int limit) {
    var conditions = new ResponseConditions(survey, query);
    return conditions
        .bind(
            jdbc.sql(
                Responses.COLUMNS
                    + conditions.where()
                    + " order by day desc, id desc limit :limit"))
        .param("limit", limit)
        .query((row, n) -> Responses.response(row, survey))
        .list();
  }

  /** How many there are, {@link #COUNTED} + 1 when there are more. */
  public int count(Survey survey, ResponseQuery query) {
    var conditions = new ResponseConditions(survey, query);
    return conditions
        .bind(
            jdbc.sql(
                "select count(*) from (select from survey.response"
                    + conditions.where()
                    + " limit :limit) as counted"))
        .param("limit", COUNTED + 1)
        .query(Integer.class)
        .single();
  }

  public Response get(Survey survey, ResponseId id) {
    return responses.find(survey, id).orElseThrow(Refused::notFound);
  }
}
