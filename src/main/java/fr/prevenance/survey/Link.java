package fr.prevenance.survey;

import fr.prevenance.organization.UnitId;
import fr.prevenance.signal.Channel;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A public address of a survey: whoever answers there answers for this unit and this channel. */
public record Link(LinkId id, SurveyId surveyId, String code, String label, Target target) {

  /** The hidden field by which an answer remembers the touchpoint where its link hangs. */
  public static final String TOUCHPOINT = "touchpoint";

  /**
   * @param touchpoint the contact where the link hangs
   */
  public record Target(
      UnitId unit,
      @Nullable Channel channel,
      Mode mode,
      Map<String, String> hidden,
      boolean main,
      @Nullable String touchpoint) {

    public Target(
        UnitId unit,
        @Nullable Channel channel,
        Mode mode,
        Map<String, String> hidden,
        boolean main) {
      this(unit, channel, mode, hidden, main, null);
    }

    public Target at(@Nullable String place) {
      return new Target(unit, channel, mode, hidden, main, place);
    }
  }

  public String path() {
    return "/e/" + code;
  }
}
