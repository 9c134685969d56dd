package fr.prevenance.survey;

import fr.prevenance.Refused;
import fr.prevenance.organization.Unit;
import fr.prevenance.organization.UnitDesk;
import fr.prevenance.organization.UnitTree;
import fr.prevenance.platform.Ids;
import fr.prevenance.platform.tenant.SharedTransactions;
import fr.prevenance.signal.Channel;
import fr.prevenance.signal.Signals;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Receives responses, each with its signal in one transaction, and takes them back. */
@Service
public class ResponseDesk {

  private static final Duration AHEAD = Duration.ofMinutes(5);

  /**
   * @param duplicate this external id was known: the first answer stays
   */
  public record Receipt(ResponseId id, boolean duplicate) {}

  private final SurveyDesk surveys;
  private final Responses responses;
  private final Signals signals;
  private final UnitDesk units;
  private final Write write;

  /**
   * How a response is written: when, and in one transaction, which those that come at the same
   * moment share.
   */
  @org.springframework.stereotype.Component
  record Write(Clock clock, SharedTransactions transactions) {}

  ResponseDesk(
      SurveyDesk surveys, Responses responses, Signals signals, UnitDesk units, Write write) {
    this.surveys = surveys;
    this.responses = responses;
    this.signals = signals;
    this.units = units;
    this.write = write;
  }

  public Receipt receive(Survey survey, NewResponse given) {
    survey.mustTakeAnswers();
    survey.questionnaire().mustBeCompletedBy(given.answers());
    Response response = response(survey, given);
    return Objects.requireNonNull(write.transactions().execute(() -> keep(survey, response)));
  }

  /** A response as it would be kept; refuses what does not fit. */
  Response response(Survey survey, NewResponse given) {
    UnitTree tree = units.tree();
    Unit unit = given.unitKey() == null ? tree.root() : tree.required(given.unitKey());
    Instant now = write.clock().instant();
    Instant at = given.answeredAt() == null ? now : given.answeredAt();
    if (at.isAfter(now.plus(AHEAD)))
      throw Refused.invalidField("answeredAt", "survey.response.future");
    double weight = given.weight() == null ? 1 : given.weight();
    if (!(weight > 0) || Double.isInfinite(weight))
      throw Refused.invalidField("weight", "survey.response.weight");
    return new Response(
        new ResponseId(Ids.next()),
        survey.id(),
        Response.Status.COMPLETE,
        new Response.Moment(at, at.atZone(tree.zoneOf(unit.id())).toLocalDate()),
        new Response.Place(unit.id(), channel(given.channel())),
        new Response.Provenance(
            mode(given.mode()), null, null, given.customerRef(), given.externalId(), Map.of()),
        given.answers(),
        weight);
  }

  /** Many at once, known to be new: one transaction, all or none. */
  @Transactional
  public void receiveAll(Survey survey, List<NewResponse> given) {
    survey.mustTakeAnswers();
    List<Response> all = given.stream().map(one -> response(survey, one)).toList();
    responses.insertAll(all);
    Survey now = surveys.hold(survey.id());
    signals.record(all.stream().map(one -> ResponseSignal.of(now, one)).toList());
  }

  @Transactional
  public void withdraw(Survey survey, ResponseId id) {
    Response response = responses.find(survey, id).orElseThrow(Refused::notFound);
    withdraw(survey, List.of(response));
  }

  void withdraw(Survey survey, List<Response> several) {
    var complete =
        several.stream().filter(one -> one.status() == Response.Status.COMPLETE).toList();
    signals.withdraw(complete.stream().map(one -> ResponseSignal.of(survey, one)).toList());
    responses.delete(several.stream().map(Response::id).toList());
  }

  private Receipt keep(Survey survey, Response response) {
    String externalId = response.provenance().externalId();
    if (!responses.insert(response)) {
      ResponseId first =
          externalId == null
              ? response.id()
              : responses.byExternalId(survey.id(), externalId).orElse(response.id());
      return new Receipt(first, true);
    }
    signals.record(ResponseSignal.of(survey, response));
    return new Receipt(response.id(), false);
  }

  static @Nullable Channel channel(@Nullable String word) {
    if (word == null || word.isBlank()) return null;
    return word(Channel.class, word)
        .orElseThrow(
            () -> Refused.invalidField("channel", "survey.response.channel-unknown", word));
  }

  static Mode mode(@Nullable String word) {
    if (word == null || word.isBlank()) return Mode.API;
    return word(Mode.class, word)
        .orElseThrow(() -> Refused.invalidField("mode", "survey.response.mode-unknown", word));
  }

  private static <E extends Enum<E>> Optional<E> word(Class<E> type, String word) {
    return Arrays.stream(type.getEnumConstants())
        .filter(one -> one.name().equals(word.strip().toUpperCase(Locale.ROOT)))
        .findFirst();
  }
}
