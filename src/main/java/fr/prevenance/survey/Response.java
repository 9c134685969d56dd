package fr.prevenance.survey;

import fr.prevenance.organization.UnitId;
import fr.prevenance.signal.Channel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one person answered, once, somewhere. Only complete ones count. */
public record Response(
    ResponseId id,
    SurveyId surveyId,
    Status status,
    Moment moment,
    Place place,
    Provenance provenance,
    Answers answers,
    double weight) {

  public enum Status {
    PARTIAL,
    COMPLETE
  }

  /** The day is local to the unit, computed once from the instant. */
  public record Moment(Instant answeredAt, LocalDate day) {}

  public record Place(UnitId unit, @Nullable Channel channel) {}

  /**
   * @param hidden values that the link carried, such as a line
   */
  public record Provenance(
      Mode mode,
      @Nullable LinkId link,
      @Nullable ImportId importId,
      @Nullable String customerRef,
      @Nullable String externalId,
      Map<String, String> hidden) {

    public static Provenance of(Mode mode) {
      return new Provenance(mode, null, null, null, null, Map.of());
    }
  }

  public Response complete() {
    return new Response(id, surveyId, Status.COMPLETE, moment, place, provenance, answers, weight);
  }

  /** The same response with all that was kept of it, screen after screen. */
  Response with(Answers all, Map<String, String> hidden) {
    var from =
        new Provenance(
            provenance.mode(),
            provenance.link(),
            provenance.importId(),
            provenance.customerRef(),
            provenance.externalId(),
            hidden);
    return new Response(id, surveyId, status, moment, place, from, all, weight);
  }
}
