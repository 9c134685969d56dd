package fr.prevenance.promise.web;

import fr.prevenance.Refused;
import fr.prevenance.organization.Period;
import fr.prevenance.organization.Perspective;
import fr.prevenance.organization.UnitId;
import fr.prevenance.organization.UnitTree;
import fr.prevenance.organization.Viewer;
import fr.prevenance.promise.Charter;
import fr.prevenance.promise.CharterDesk;
import fr.prevenance.promise.CharterVersion;
import fr.prevenance.promise.Commitment;
import fr.prevenance.promise.Window;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the charter to look at from where the reader looks. */
@Component
public class HeldTexts {

  private final CharterDesk charters;

  HeldTexts(CharterDesk charters) {
    this.charters = charters;
  }

  /** The nearest charter that holds in the viewed unit, customers' first; else the first below. */
  Optional<Charter> chosen(Viewer viewer, Perspective seen) {
    UnitTree tree = viewer.units();
    return charters.all(viewer).stream()
        .min(
            Comparator.<Charter, Boolean>comparing(one -> !holds(tree, one, seen.unit().id()))
                .thenComparing(one -> charters.inForce(one).isEmpty())
                .thenComparing(Charter::kind)
                .thenComparing(one -> tree.subtree(one.unit()).size()));
  }

  /** Its text in force, or else its newest. */
  public HeldText of(Charter charter) {
    CharterVersion version = charters.history(charter.id()).reference(charters.today(charter));
    return new HeldText(charter, version, parent(charter));
  }

  @Nullable CharterVersion parent(Charter charter) {
    if (charter.parent() == null) return null;
    Charter parent = charters.find(charter.parent()).orElseThrow(Refused::notFound);
    return charters.history(parent.id()).reference(charters.today(parent));
  }

  /** The viewed unit where the charter holds in it, the charter's own elsewhere. */
  static UnitId place(UnitTree tree, Charter charter, Perspective seen) {
    return holds(tree, charter, seen.unit().id()) ? seen.unit().id() : charter.unit();
  }

  public static boolean concerns(UnitTree tree, Commitment commitment, UnitId place) {
    List<UnitId> named = commitment.setting().units();
    return named.isEmpty()
        || named.stream()
            .anyMatch(
                unit -> tree.subtree(unit).contains(place) || tree.subtree(place).contains(unit));
  }

  /** The days chosen in the top bar; its usual choice leaves each promise its own. */
  Window window(Charter charter, Perspective seen) {
    var period = seen.period();
    return period.key().equals(Period.DEFAULT)
        ? Window.on(charters.today(charter))
        : Window.over(period.from(), period.to(), charters.today(charter));
  }

  private static boolean holds(UnitTree tree, Charter charter, UnitId unit) {
    return tree.subtree(charter.unit()).contains(unit);
  }
}
