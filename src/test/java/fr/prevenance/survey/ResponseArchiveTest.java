package fr.prevenance.survey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevenance.ApplicationTest;
import fr.prevenance.World;
import fr.prevenance.signal.Channel;
import fr.prevenance.signal.ScoreCounts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationTest
class ResponseArchiveTest {

  private static final int LOOKED_AT = 5;
  private static final ResponseQuery.Said ANYTHING = ResponseQuery.Said.ANYTHING;

  @Autowired World world;
  @Autowired SurveyDesk surveys;
  @Autowired ResponseDesk desk;
  @Autowired Responses responses;
  @Autowired ScoreCounts counts;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;

  @Test
  void a_word_said_long_ago_is_found_by_searching_further_back() {
    inside(() -> {
      Survey survey = answered(18, i -> i == 16 ? "Le chauffeur était aimable" : "Rien à dire");
      var archive = new ResponseArchive(responses, jdbc, counts, LOOKED_AT);
      var word = said(null, List.of("aimable"));
      List<Integer> found = new ArrayList<>();
      ResponseQuery.Cursor after = null;
      do {
        var part = archive.read(survey, query(null, word, after), 3);
        found.add(part.responses().size());
        assertThat(part.searched()).isEqualTo(part.more() != null);
        after = part.more();
      } while (after != null);
      assertThat(found).containsExactly(0, 0, 0, 1);
      assertThat(archive.count(survey, query(null, word, null)))
          .isEqualTo(new ResponseArchive.Tally(0, false));

      var through = archive.readOn(survey, query(null, word, null), 3);
      assertThat(through.responses()).hasSize(1);
      assertThat(through.more()).isNull();
      var everything = archive.readOn(survey, query(null, ANYTHING, null), LOOKED_AT);
      assertThat(everything.responses()).hasSize(LOOKED_AT);
      assertThat(archive.readOn(survey, query(null, ANYTHING, everything.more()), 100).responses())
          .hasSize(13);
    });
  }

  @Test
  void a_full_page_goes_on_after_its_last_response_and_nothing_is_lost_or_shown_twice() {
    inside(() -> {
      Survey survey = answered(13, i -> "mot");
      var archive = new ResponseArchive(responses, jdbc, counts, LOOKED_AT);
      List<ResponseId> seen = new ArrayList<>();
      ResponseQuery.Cursor after = null;
      do {
        var part = archive.read(survey, query(null, ANYTHING, after), 3);
        part.responses().forEach(one -> seen.add(one.id()));
        after = part.more();
      } while (after != null);
      assertThat(seen).hasSize(13).doesNotHaveDuplicates();
    });
  }

  @Test
  void what_the_counts_tell_equals_what_looking_at_all_of_them_tells() {
    inside(() -> {
      Survey survey = answered(40, i -> i % 3 == 0 ? "mot" : null);
      var near = new ResponseArchive(responses, jdbc, counts, LOOKED_AT);
      var all = new ResponseArchive(responses, jdbc, counts, 1_000);
      for (Channel channel : new @Nullable Channel[] {null, Channel.WEB, Channel.PHONE}) {
        for (var said :
            List.of(ANYTHING, said(new ResponseQuery.Scored("nps", Set.of(9, 10)), List.of()))) {
          var query = query(channel, said, null);
          long looked = all.read(survey, query, 1_000).responses().size();
          assertThat(near.count(survey, query))
              .as("%s %s", channel, said)
              .isEqualTo(new ResponseArchive.Tally(looked, true));
        }
      }
      assertThat(near.count(survey, query(null, ANYTHING, null)).n()).isEqualTo(40);
      assertThat(all.count(survey, query(null, said(null, List.of("mot")), null)))
          .isEqualTo(new ResponseArchive.Tally(14, true));
    });
  }

  private void inside(Runnable work) {
    world.open("Acmé").run(() -> transaction.executeWithoutResult(status -> work.run()));
  }

  private Survey answered(int n, java.util.function.IntFunction<@Nullable String> words) {
    surveys.create(
        new SurveyDraft(
            "words",
            "Des mots",
            "fr",
            null,
            List.of(
                QuestionDraft.of("nps", QuestionType.NPS, "Recommanderiez-vous ?"),
                QuestionDraft.of("why", QuestionType.LONG_TEXT, "Pourquoi ?")),
            null,
            List.of()));
    Survey survey = surveys.publish("words", Instant.parse("2025-01-01T00:00:00Z"));
    desk.receiveAll(survey, IntStream.range(0, n).mapToObj(i -> given(i, words.apply(i))).toList());
    return survey;
  }

  private static NewResponse given(int i, @Nullable String words) {
    Map<String, Value> values =
        words == null
            ? Map.of("nps", new Value.Score(i % 11))
            : Map.of("nps", new Value.Score(i % 11), "why", new Value.Text(words));
    return new NewResponse(
        Instant.now().minus(i / 2 + 1, ChronoUnit.DAYS),
        null,
        i % 4 == 0 ? "PHONE" : "WEB",
        null,
        null,
        null,
        null,
        new Answers(values));
  }

  private static ResponseQuery.Said said(
      ResponseQuery.@Nullable Scored scored, List<String> words) {
    return new ResponseQuery.Said(scored, null, words, false);
  }

  private static ResponseQuery query(
      @Nullable Channel channel, ResponseQuery.Said said, ResponseQuery.@Nullable Cursor after) {
    var given =
        new ResponseQuery.Given(
            null, LocalDate.of(2020, 1, 1), null, channel, Response.Status.COMPLETE);
    return new ResponseQuery(given, said, after);
  }
}
