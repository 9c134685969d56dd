package fr.prevenance.survey;

import fr.prevenance.organization.UnitId;
import fr.prevenance.signal.Channel;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A public address of a survey: whoever answers there answers for this unit and this channel. */
public record Link(LinkId id, SurveyId surveyId, String code, String label, Target target) {

  public record Target(UnitId unit, @Nullable Channel channel, Mode mode, Map<String, String> hidden, boolean main) {}

  public String path() {
    return "/e/" + code;
  }
}
