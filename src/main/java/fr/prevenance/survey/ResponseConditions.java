package fr.prevenance.survey;

import fr.prevenance.organization.UnitId;
import fr.prevenance.platform.Likeness;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A query of responses as the conditions of a statement: those that an index answers, in the order
 * of the list, and those that each response must be asked.
 */
final class ResponseConditions {

  /**
   * Letters that {@link Likeness#folded} brings to their bare form, for texts that PostgreSQL
   * folds.
   */
  private static final String ACCENTED = "ÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖÙÚÛÜÝàáâãäåçèéêëìíîïñòóôõöùúûüýÿ’";

  private static final String BARE = "AAAAAACEEEEIIIINOOOOOUUUUYaaaaaaceeeeiiiinooooouuuuyy''";

  private final List<String> ordered = new ArrayList<>();
  private final List<String> asked = new ArrayList<>();
  private final Map<String, Object> parameters = new HashMap<>();

  ResponseConditions(Survey survey, ResponseQuery query) {
    ordered.add("survey_id = :survey");
    parameters.put("survey", survey.id().value());
    given(query.given());
    said(query.said(), survey.questionnaire().textQuestions());
    if (query.after() != null) {
      ordered.add("(day, id) < (:afterDay, :afterId)");
      parameters.put("afterDay", query.after().day());
      parameters.put("afterId", query.after().id());
    }
  }

  String where() {
    return " where " + String.join(" and ", ordered) + " and " + asked();
  }

  /** The newest of those that an index finds; whoever reads them binds {@code :newest}. */
  String newest() {
    return "(select * from survey.response where "
        + String.join(" and ", ordered)
        + " order by day desc, id desc limit :newest) as response";
  }

  String asked() {
    return asked.isEmpty() ? "true" : String.join(" and ", asked);
  }

  JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement) {
    return statement.params(parameters);
  }

  private void given(ResponseQuery.Given given) {
    if (given.units() != null) {
      add(
          "unit_id = any(:units)",
          "units",
          given.units().stream().map(UnitId::value).toArray(UUID[]::new));
    }
    if (given.channel() != null) add("channel = :channel", "channel", given.channel().name());
    if (given.from() != null) {
      ordered.add("day >= :from");
      parameters.put("from", given.from());
    }
    if (given.to() != null) {
      ordered.add("day <= :to");
      parameters.put("to", given.to());
    }
    // in letters: an index of a part is not found through a parameter
    if (given.status() != null) ordered.add("status = '" + given.status().name() + "'");
  }

  private void said(ResponseQuery.Said said, List<Question> texts) {
    if (said.scored() != null) {
      add("(answers ->> :scored)::int = any(:scores)", "scored", said.scored().question());
      parameters.put("scores", said.scored().scores().toArray(Integer[]::new));
    }
    if (said.picked() != null) {
      // a string holds itself, an array its elements, a boolean is compared as text
      add(
          "(jsonb_exists(answers -> :picked, :choice) or answers ->> :picked = :choice)",
          "picked",
          said.picked().question());
      parameters.put("choice", said.picked().choice());
    }
    if (said.commented())
      add(texts.isEmpty() ? "false" : "jsonb_exists_any(answers, :texts)", "texts", keys(texts));
    for (int i = 0; i < said.words().size(); i++) {
      add(
          "strpos(" + folded(texts) + ", :word" + i + ") > 0",
          "word" + i,
          Likeness.folded(said.words().get(i)));
    }
  }

  private String folded(List<Question> texts) {
    if (texts.isEmpty()) return "''";
    String all =
        IntStream.range(0, texts.size())
            .mapToObj(i -> "answers ->> :text" + i)
            .collect(Collectors.joining(", "));
    for (int i = 0; i < texts.size(); i++) parameters.put("text" + i, texts.get(i).key());
    parameters.put("accented", ACCENTED);
    parameters.put("bare", BARE);
    return "lower(translate(replace(replace(replace(concat_ws(' ', "
        + all
        + "), 'œ', 'oe'), 'Œ', 'oe'), 'æ', 'ae'), :accented, :bare))";
  }

  private static String[] keys(List<Question> texts) {
    return texts.stream().map(Question::key).toArray(String[]::new);
  }

  private void add(String condition, String name, Object value) {
    asked.add(condition);
    parameters.put(name, value);
  }
}
