package fr.prevenance.survey.web;

import fr.prevenance.organization.Perspective;
import fr.prevenance.platform.web.PageUrl;
import fr.prevenance.signal.Channel;
import fr.prevenance.survey.Response;
import fr.prevenance.survey.ResponseQuery;
import fr.prevenance.survey.Survey;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a reader chose above the answers or the comments; what cannot be read is as not chosen. */
record AnswerFilter(
    @Nullable String channel,
    @Nullable String score,
    @Nullable String choice,
    @Nullable String q,
    @Nullable String status,
    @Nullable String after) {

  private static final int MOST_WORDS = 8;

  ResponseQuery query(Survey survey, Perspective seen, boolean commented) {
    var period = seen.period();
    var given =
        new ResponseQuery.Given(
            seen.units(), period.from(), period.to(), word(Channel.class, channel), wantedStatus());
    return new ResponseQuery(
        given,
        new ResponseQuery.Said(scored(survey), picked(survey), words(), commented),
        ResponseQuery.Cursor.parse(after));
  }

  Response.Status wantedStatus() {
    return Response.Status.PARTIAL.name().equals(status)
        ? Response.Status.PARTIAL
        : Response.Status.COMPLETE;
  }

  List<String> words() {
    return q == null
        ? List.of()
        : Arrays.stream(q.replace("\0", "").strip().split("[\\s\\u00A0\\u202F]+"))
            .filter(word -> !word.isEmpty())
            .limit(MOST_WORDS)
            .toList();
  }

  boolean isEmpty() {
    return chosen().isEmpty();
  }

  PageUrl url(String path) {
    return PageUrl.of(path, chosen());
  }

  private SortedMap<String, String> chosen() {
    var query = new TreeMap<String, String>();
    put(query, "channel", channel);
    put(query, "score", score);
    put(query, "choice", choice);
    put(query, "q", q);
    put(query, "status", status);
    put(query, "after", after);
    return query;
  }

  private static void put(SortedMap<String, String> query, String name, @Nullable String value) {
    if (value != null && !value.isBlank()) query.put(name, value);
  }

  private ResponseQuery.@Nullable Scored scored(Survey survey) {
    var wanted = word(MainQuestion.ScoreClass.class, score);
    if (wanted == null) return null;
    return MainQuestion.of(survey.questionnaire())
        .map(main -> new ResponseQuery.Scored(main.question().key(), main.scores(wanted)))
        .orElse(null);
  }

  /** {@code question:choice}, of a question that this survey has. */
  private ResponseQuery.@Nullable Picked picked(Survey survey) {
    int colon = choice == null ? -1 : choice.indexOf(':');
    if (choice == null || colon < 0) return null;
    String question = choice.substring(0, colon);
    return survey.questionnaire().byKey(question).isEmpty()
        ? null
        : new ResponseQuery.Picked(question, choice.substring(colon + 1));
  }

  static <E extends Enum<E>> @Nullable E word(Class<E> type, @Nullable String word) {
    return Arrays.stream(type.getEnumConstants())
        .filter(one -> one.name().equals(word))
        .findFirst()
        .orElse(null);
  }
}
