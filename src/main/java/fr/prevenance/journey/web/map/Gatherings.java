package fr.prevenance.journey.web.map;

import fr.prevenance.journey.Repair;
import fr.prevenance.journey.Repairs;
import fr.prevenance.journey.live.LivePoint;
import fr.prevenance.journey.live.LiveStage;
import fr.prevenance.journey.web.ActionLinks;
import fr.prevenance.journey.web.MapFacts;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says where irritants gather on a map. */
@Component
class Gatherings {

  private final Repairs repairs;
  private final ActionLinks actions;

  Gatherings(Repairs repairs, ActionLinks actions) {
    this.repairs = repairs;
    this.actions = actions;
  }

  @Nullable Gathering of(MapFacts facts) {
    LiveStage stage = facts.live().sorest();
    if (stage == null) return null;
    List<Repair> open =
        repairs.of(
            stage.stage().touchpoints().stream().map(one -> one.key()).collect(Collectors.toSet()));
    Viewer viewer = facts.sight().viewer();
    String action =
        !open.isEmpty()
            ? within(viewer, open)
            : viewer.writes() ? actions.of(facts.sight(), worst(stage), List.of()) : "";
    return new Gathering(
        Gathering.where(facts.live(), stage), repair(open), action, !open.isEmpty());
  }

  /** The first that they may open. */
  private static String within(Viewer viewer, List<Repair> open) {
    return open.stream()
        .filter(one -> viewer.sees(one.unit()))
        .map(Repair::path)
        .findFirst()
        .orElse("");
  }

  private static String repair(List<Repair> open) {
    if (open.isEmpty()) return Words.t("mapview.repair.none");
    long late = open.stream().mapToLong(Repair::lateDays).max().orElse(0);
    String many = open.size() == 1 ? "one" : "many";
    return late == 0
        ? Words.t("mapview.repair." + many, open.size())
        : Words.plural("mapview.repair.late." + many, late, open.size());
  }

  private static LivePoint worst(LiveStage stage) {
    return stage.points().stream()
        .filter(point -> point.irritants() > 0)
        .min(Comparator.comparingDouble(point -> Objects.requireNonNull(point.value())))
        .orElseThrow();
  }
}
