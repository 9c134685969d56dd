package fr.prevenance.survey;

import fr.prevenance.Refused;
import fr.prevenance.organization.UnitDesk;
import fr.prevenance.organization.UnitTree;
import fr.prevenance.signal.Signals;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Takes a respondent's answers screen by screen; the last one makes the response complete and
 * counts it.
 */
@Service
public class RespondentDesk {

  /** Where the respondent stands after a screen was sent. */
  public sealed interface Outcome {
    record Next(ResponseId draft, Screen screen) implements Outcome {}

    /** Something required was left out on an earlier screen. */
    record Incomplete(ResponseId draft, Screen screen) implements Outcome {}

    /** The last screen was sent and nothing at all was answered. */
    record Empty(ResponseId draft) implements Outcome {}

    record Done(ResponseId response) implements Outcome {}
  }

  /** One screen as it was sent. */
  public record Sent(
      ResponseId draft, Screen screen, Answers answers, Map<String, String> hidden) {}

  private final Responses responses;
  private final Drafts drafts;
  private final Signals signals;
  private final UnitDesk units;
  private final ResponseDesk.Write write;

  RespondentDesk(
      Responses responses,
      Drafts drafts,
      Signals signals,
      UnitDesk units,
      ResponseDesk.Write write) {
    this.responses = responses;
    this.drafts = drafts;
    this.signals = signals;
    this.units = units;
    this.write = write;
  }

  public ResponseId begin() {
    return DraftToken.fresh();
  }

  /**
   * @throws Refused not found when this is no name of a draft
   */
  public ResponseId named(String text) {
    return DraftToken.read(text);
  }

  public Optional<Response> find(Doorway door, ResponseId draft) {
    return Objects.requireNonNull(
            write.transactions().execute(() -> responses.find(door.survey(), draft)))
        .filter(response -> door.link().id().equals(response.provenance().link()));
  }

  /**
   * The values of declared hidden fields that an address carries; what the link says itself stands.
   */
  public Map<String, String> hidden(Doorway door, Map<String, String> query) {
    Map<String, String> hidden = new LinkedHashMap<>();
    for (String field : door.survey().questionnaire().hiddenFields()) {
      String value =
          CleanText.excerpt(door.link().target().hidden().getOrDefault(field, query.get(field)));
      if (!value.isEmpty()) hidden.put(field, value);
    }
    String touchpoint = door.link().target().touchpoint();
    if (touchpoint != null) hidden.put(Link.TOUCHPOINT, touchpoint);
    return hidden;
  }

  public Outcome receive(Doorway door, Sent sent) {
    door.survey().mustTakeAnswers();
    if (door.screens().size() == 1 && sent.answers().isEmpty())
      return new Outcome.Empty(sent.draft());
    return Objects.requireNonNull(write.transactions().execute(() -> keep(door, sent)));
  }

  private Outcome keep(Doorway door, Sent sent) {
    boolean last = door.isLast(sent.screen());
    Response response =
        response(door, sent, last ? Response.Status.COMPLETE : Response.Status.PARTIAL);
    var kept = drafts.keep(response, sent.screen().questions(), door.survey().questionnaire());
    if (kept.isEmpty()) return again(door, sent);
    return last ? complete(door, response, kept.get()) : next(door, sent);
  }

  private Outcome complete(Doorway door, Response response, Drafts.Kept kept) {
    Optional<Screen> missing =
        door.screens().stream()
            .filter(screen -> !door.missing(screen, kept.answers()).isEmpty())
            .findFirst();
    if (missing.isPresent() || kept.answers().isEmpty()) {
      drafts.reopen(response.id());
      return missing
          .<Outcome>map(screen -> new Outcome.Incomplete(response.id(), screen))
          .orElseGet(() -> new Outcome.Empty(response.id()));
    }
    signals.record(ResponseSignal.of(door.survey(), response.with(kept.answers(), kept.hidden())));
    return new Outcome.Done(response.id());
  }

  /** The response is complete: the same answers are that response, others are someone else's. */
  private Outcome again(Doorway door, Sent sent) {
    Response known = responses.find(door.survey(), sent.draft()).orElseThrow(Refused::notFound);
    if (!door.link().id().equals(known.provenance().link())) throw Refused.notFound();
    if (known.answers().on(sent.screen().questions()).equals(sent.answers()))
      return new Outcome.Done(known.id());
    var other =
        new Sent(
            DraftToken.next(known.id(), sent.answers()),
            sent.screen(),
            sent.answers(),
            sent.hidden());
    if (door.screens().size() == 1) return keep(door, other);
    var kept =
        drafts.keep(
            response(door, other, Response.Status.PARTIAL),
            other.screen().questions(),
            door.survey().questionnaire());
    return kept.isEmpty()
        ? new Outcome.Done(other.draft())
        : new Outcome.Next(other.draft(), door.firstUnanswered(kept.get().answers()));
  }

  private static Outcome next(Doorway door, Sent sent) {
    return new Outcome.Next(sent.draft(), door.screen(sent.screen().number() + 1));
  }

  private Response response(Doorway door, Sent sent, Response.Status status) {
    Link.Target target = door.link().target();
    UnitTree tree = units.tree();
    Instant now = write.clock().instant();
    return new Response(
        sent.draft(),
        door.survey().id(),
        status,
        new Response.Moment(now, now.atZone(tree.zoneOf(target.unit())).toLocalDate()),
        new Response.Place(target.unit(), target.channel()),
        new Response.Provenance(target.mode(), door.link().id(), null, null, null, sent.hidden()),
        sent.answers(),
        1);
  }
}
