package fr.prevenance.action;

import fr.prevenance.Refused;
import fr.prevenance.criterion.CriterionDesk;
import fr.prevenance.criterion.CriterionId;
import fr.prevenance.measure.MeasureRef;
import fr.prevenance.measure.Measures;
import fr.prevenance.organization.Unit;
import fr.prevenance.organization.Viewer;
import fr.prevenance.signal.Channel;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Holds the words of a wish to what exists: units, criteria, people, measures, origins. */
@Component
class Terms {

  private final CriterionDesk criteria;
  private final Measures measures;
  private final Directory people;
  private final OriginKinds origins;

  Terms(CriterionDesk criteria, Measures measures, Directory people, OriginKinds origins) {
    this.criteria = criteria;
    this.measures = measures;
    this.people = people;
    this.origins = origins;
  }

  /** Of an action that is to be: all that does not fit is said at once. */
  void check(Viewer viewer, ActionWish wish) {
    Refused.together(
        () -> matter(viewer, wish, null),
        () -> people.find("pilot", wish.pilot()),
        () -> people.all("actors", wish.actors()),
        () -> verification(viewer, wish.verification(), null));
  }

  Matter matter(Viewer viewer, ActionWish wish, @Nullable Matter known) {
    return new Matter(
        or(wish.title(), known == null ? "" : known.title()).strip(),
        origin(wish.origin(), known == null ? null : known.origin()),
        or(wish.nonConformity(), known == null ? "" : known.nonConformity()).strip(),
        or(wish.causes(), known == null ? "" : known.causes()).strip(),
        wish.criterionKey() == null && known != null
            ? known.criterion()
            : criterion(wish.criterionKey()),
        wish.unitKey() == null && known != null
            ? known.unit()
            : unit(viewer, "unitKey", wish.unitKey()).id(),
        wish.told() == null ? known != null && known.told() : wish.told());
  }

  Team team(ActionWish wish, Team known) {
    Person pilot = wish.pilot() == null ? known.pilot() : people.find("pilot", wish.pilot());
    return new Team(
        pilot, wish.actors() == null ? known.actors() : people.all("actors", wish.actors()));
  }

  @Nullable Verification verification(
      Viewer viewer, @Nullable VerificationDraft wished, @Nullable Verification known) {
    if (wished == null) return known;
    VerificationDraft draft = wished.over(known, people);
    Refused.together(() -> draft.check(people), () -> check(viewer, draft.measure()));
    return draft.checked(people);
  }

  private void check(Viewer viewer, @Nullable MeasureRef ref) {
    if (ref == null) return;
    measures.require(ref);
    if (ref.unitKey() != null) unit(viewer, "verification.measure.unitKey", ref.unitKey());
    String channel = ref.channel();
    if (channel != null
        && Arrays.stream(Channel.values()).noneMatch(one -> one.name().equals(channel))) {
      throw Refused.invalidField("verification.measure.channel", "action.channel.unknown", channel);
    }
  }

  private Origin origin(ActionWish.@Nullable Source wished, @Nullable Origin known) {
    if (wished == null)
      return known == null ? new Origin(OriginKinds.MANUAL, null, List.of()) : known;
    String kind = or(wished.kind(), known == null ? OriginKinds.MANUAL : known.kind());
    origins.check(kind);
    String ref = wished.ref() == null && known != null ? known.ref() : wished.ref();
    return new Origin(
        kind,
        ref == null || ref.isBlank() ? null : ref.strip(),
        or(wished.signals(), known == null ? List.of() : known.signals()));
  }

  private @Nullable CriterionId criterion(@Nullable String key) {
    return key == null || key.isBlank() ? null : criteria.required(key).id();
  }

  private static Unit unit(Viewer viewer, String field, @Nullable String key) {
    if (key == null || key.isBlank()) return viewer.home();
    return viewer
        .units()
        .find(key)
        .filter(unit -> viewer.sees(unit.id()))
        .orElseThrow(() -> Refused.invalidField(field, "organization.unit.unknown", key));
  }

  private static <T> T or(@Nullable T wished, T known) {
    return wished == null ? known : wished;
  }
}
