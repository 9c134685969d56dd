package fr.prevenance.survey;

import fr.prevenance.platform.Likeness;
import fr.prevenance.organization.UnitId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A query of responses as the conditions of a statement. */
final class ResponseConditions {

  /**
   * Letters that {@link Likeness#folded} brings to their bare form, for texts that PostgreSQL
   * folds.
   */
  private static final String ACCENTED = "ÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖÙÚÛÜÝàáâãäåçèéêëìíîïñòóôõöùúûüýÿ’";

  private static final String BARE = "AAAAAACEEEEIIIINOOOOOUUUUYaaaaaaceeeeiiiinooooouuuuyy''";

  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> parameters = new HashMap<>();

  ResponseConditions(Survey survey, ResponseQuery query) {
    add("survey_id = :survey", "survey", survey.id().value());
    given(query.given());
    said(query.said(), survey.questionnaire().textQuestions());
    if (query.after() != null) {
      add("(day, id) < (:afterDay, :afterId)", "afterDay", query.after().day());
      parameters.put("afterId", query.after().id());
    }
  }

  String where() {
    return " where " + String.join(" and ", conditions);
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
    if (given.from() != null) add("day >= :from", "from", given.from());
    if (given.to() != null) add("day <= :to", "to", given.to());
    if (given.channel() != null) add("channel = :channel", "channel", given.channel().name());
    if (given.status() != null) add("status = :status", "status", given.status().name());
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
    conditions.add(condition);
    parameters.put(name, value);
  }
}
