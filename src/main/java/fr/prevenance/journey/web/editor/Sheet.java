package fr.prevenance.journey.web.editor;

import fr.prevenance.journey.Actor;
import fr.prevenance.journey.PainPoint;
import fr.prevenance.journey.Stage;
import fr.prevenance.journey.Touchpoint;
import fr.prevenance.platform.web.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What lies in the drawer: all that is said of one contact, or the rest of what is said of a stage.
 */
public sealed interface Sheet {

  record OfStage(
      Stage stage, List<String> audiences, List<Option> channels, FieldView fits, int revision)
      implements Sheet {

    /** The fit of a channel for the nth type of customers, empty when nothing is said. */
    public String fit(String channel, int audience) {
      return stage.fits().stream()
          .filter(fit ->
              fit.channel().name().equals(channel)
                  && fit.audience().equals(audiences.get(audience)))
          .map(fit -> fit.fit().name())
          .findFirst()
          .orElse("");
    }
  }

  record OfTouchpoint(
      Touchpoint touchpoint,
      String stage,
      Identity identity,
      Weight weight,
      Ties ties,
      People people,
      Extras extras,
      int revision)
      implements Sheet {}

  record Identity(
      FieldView name,
      FieldView channel,
      FieldView humanised,
      FieldView symbol,
      List<Option> channels) {}

  record Weight(
      FieldView importance,
      FieldView emotion,
      FieldView moment,
      List<MomentGroup> moments,
      NewMoment fresh) {}

  record MomentGroup(String channel, List<Option> moments) {}

  record NewMoment(String channel, String name, String channelMistake, String nameMistake) {

    static final NewMoment NONE = new NewMoment("", "", "", "");
  }

  record Ties(
      FieldView criteria,
      List<Option> allCriteria,
      FieldView commitments,
      List<Option> allCommitments) {}

  /** Rows with empty ones to write the next on. */
  record People(
      FieldView actors,
      List<@Nullable Actor> actorRows,
      FieldView painPoints,
      List<@Nullable PainPoint> painRows) {}

  record Extras(FieldView skills, EditorPage.@Nullable Offer offer) {}
}
