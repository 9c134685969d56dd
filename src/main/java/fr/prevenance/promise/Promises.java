package fr.prevenance.promise;

import fr.prevenance.organization.UnitId;
import fr.prevenance.organization.UnitTree;
import fr.prevenance.organization.Viewer;
import fr.prevenance.signal.CommitmentId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** All that is promised in a unit today, from whatever charter. */
@Service
public class Promises {

  private final CharterDesk charters;
  private final Standings standings;

  Promises(CharterDesk charters, Standings standings) {
    this.charters = charters;
    this.standings = standings;
  }

  /**
   * The texts of the unit and of those above it as they stand in the unit, and the texts of the
   * units below as they stand there. What a variant says otherwise is said by the variant alone.
   *
   * @param window the days to look at, from the charter's own day
   */
  public List<Promised> in(Viewer viewer, UnitId unit, Function<LocalDate, Window> window) {
    List<InForce> texts =
        charters.inForce().stream().filter(one -> CharterDesk.sees(viewer, one.charter())).toList();
    Set<CommitmentId> replaced = replaced(viewer.units(), texts, unit);
    return texts.stream()
        .flatMap(text -> in(viewer.units(), text, unit, replaced, window))
        .toList();
  }

  private Stream<Promised> in(
      UnitTree tree,
      InForce text,
      UnitId asked,
      Set<CommitmentId> replaced,
      Function<LocalDate, Window> window) {
    Optional<UnitId> place = place(tree, text.charter().unit(), asked);
    if (place.isEmpty()) return Stream.of();
    List<Commitment> commitments =
        text.version().commitments().stream()
            .filter(one -> !replaced.contains(one.id()) && concerns(tree, one, place.get()))
            .toList();
    Window days = window.apply(charters.today(text.charter()));
    return standings.of(commitments, place.get(), days).stream()
        .map(standing -> new Promised(text.charter(), text.version(), standing));
  }

  private static Optional<UnitId> place(UnitTree tree, UnitId own, UnitId asked) {
    if (tree.subtree(asked).contains(own)) return Optional.of(own);
    return tree.subtree(own).contains(asked) ? Optional.of(asked) : Optional.empty();
  }

  private static Set<CommitmentId> replaced(UnitTree tree, List<InForce> texts, UnitId asked) {
    return texts.stream()
        .filter(
            one -> one.charter().isVariant() && tree.subtree(one.charter().unit()).contains(asked))
        .flatMap(one -> one.version().commitments().stream())
        .map(Commitment::descent)
        .filter(java.util.Objects::nonNull)
        .map(Descent::basedOn)
        .collect(Collectors.toSet());
  }

  private static boolean concerns(UnitTree tree, Commitment commitment, UnitId place) {
    List<UnitId> named = commitment.setting().units();
    return named.isEmpty()
        || named.stream()
            .anyMatch(
                unit -> tree.subtree(unit).contains(place) || tree.subtree(place).contains(unit));
  }
}
