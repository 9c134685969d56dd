package fr.prevenance.journey;

import fr.prevenance.Refused;
import fr.prevenance.criterion.CriterionDesk;
import fr.prevenance.journey.MapDraft.StageDraft;
import fr.prevenance.journey.MapDraft.TouchpointDraft;
import fr.prevenance.promise.CommitmentDesk;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a map refers to in its organisation: criteria and commitments. */
@Component
class MapGround {

  private final CriterionDesk criteria;
  private final CommitmentDesk commitments;

  MapGround(CriterionDesk criteria, CommitmentDesk commitments) {
    this.criteria = criteria;
    this.commitments = commitments;
  }

  /** A map that came from elsewhere, without what does not exist here. */
  record Adopted(MapDraft map, List<Refused.Field> leftOut) {}

  void check(JourneyMap map) {
    List<Refused.Field> wrong = new ArrayList<>();
    visit(MapDocument.of(map, null, null), wrong);
    if (!wrong.isEmpty()) throw Refused.invalidFields(wrong);
  }

  /** What the map referred to before may be gone since; only what is new must exist. */
  void check(JourneyMap map, JourneyMap before) {
    Set<String> had = new HashSet<>();
    before
        .touchpoints()
        .forEach(one -> {
          had.addAll(one.criteria());
          had.addAll(one.commitments());
        });
    List<Refused.Field> wrong = new ArrayList<>();
    visit(MapDocument.of(map, null, null), wrong);
    wrong.removeIf(field -> field.arguments().stream().anyMatch(had::contains));
    if (!wrong.isEmpty()) throw Refused.invalidFields(wrong);
  }

  Adopted adopt(MapDraft draft) {
    List<Refused.Field> leftOut = new ArrayList<>();
    return new Adopted(visit(draft, leftOut), leftOut);
  }

  private MapDraft visit(MapDraft draft, List<Refused.Field> unknown) {
    List<StageDraft> stages = new ArrayList<>();
    for (StageDraft stage : MapWords.orEmpty(draft.stages())) {
      List<TouchpointDraft> kept = new ArrayList<>();
      for (TouchpointDraft one : MapWords.orEmpty(stage.touchpoints())) {
        String at = "stages[" + stages.size() + "].touchpoints[" + kept.size() + "].";
        kept.add(
            new TouchpointDraft(
                one.key(),
                one.name(),
                one.channel(),
                one.humanised(),
                one.symbol(),
                one.emotion(),
                one.importance(),
                one.moment(),
                one.actors(),
                one.painPoints(),
                known(
                    at + "criteria",
                    one.criteria(),
                    key -> criteria.find(key).isPresent(),
                    "journey.criterion.unknown",
                    unknown),
                known(
                    at + "commitments",
                    one.commitments(),
                    commitments::knows,
                    "journey.commitment.unknown",
                    unknown),
                one.skills()));
      }
      stages.add(
          new StageDraft(
              stage.key(),
              stage.name(),
              stage.doing(),
              stage.expects(),
              stage.feels(),
              stage.fits(),
              kept));
    }
    return new MapDraft(
        draft.key(),
        draft.title(),
        draft.unitKey(),
        draft.persona(),
        draft.audiences(),
        draft.staleAfterMonths(),
        stages);
  }

  private static List<String> known(
      String at,
      @Nullable List<String> keys,
      Predicate<String> exists,
      String message,
      List<Refused.Field> unknown) {
    List<String> known = new ArrayList<>();
    for (String key : MapWords.orEmpty(keys)) {
      if (exists.test(key)) known.add(key);
      else unknown.add(new Refused.Field(at, message, List.of(key)));
    }
    return known;
  }
}
