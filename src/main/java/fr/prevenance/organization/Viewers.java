package fr.prevenance.organization;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.prevenance.Refused;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells who is looking, remembered for a few seconds so that a page does not ask ten times. */
@Service
public class Viewers {

  private final Cache<Object, Viewer> seen =
      Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(Duration.ofSeconds(5)).build();
  private final Organizations organizations;
  private final UnitDesk units;
  private final Employees employees;
  private final TransactionTemplate transaction;

  Viewers(
      Organizations organizations,
      UnitDesk units,
      Employees employees,
      TransactionTemplate transaction) {
    this.organizations = organizations;
    this.units = units;
    this.employees = employees;
    this.transaction = transaction;
  }

  /**
   * @throws Refused not found when the account has no employee here any more
   */
  public Viewer person(AccountId account) {
    Viewer known = seen.getIfPresent(account);
    if (known != null && isCurrent(known)) return known;
    Viewer viewer = java.util.Objects.requireNonNull(transaction.execute(status -> read(account)));
    seen.put(account, viewer);
    return viewer;
  }

  public Viewer script(TokenId token, String name) {
    Viewer known = seen.getIfPresent(token);
    if (known != null && isCurrent(known)) return known;
    UnitTree tree = units.tree();
    UnitId root = tree.root().id();
    Organization organization =
        java.util.Objects.requireNonNull(transaction.execute(status -> organizations.current()));
    Viewer viewer =
        new Viewer(
            organization,
            new Viewer.Actor(name, null, null),
            tree,
            Map.of(root, Set.of(Role.ADMINISTRATOR)),
            tree.subtree(root),
            root);
    seen.put(token, viewer);
    return viewer;
  }

  public void forget() {
    seen.invalidateAll();
  }

  /** For desks: once the change is there to be seen. */
  void forgetAfterCommit() {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCompletion(int status) {
            forget();
          }
        });
  }

  /** Whoever is remembered with an older tree would miss the unit just added. */
  private boolean isCurrent(Viewer known) {
    return known.units() == units.tree();
  }

  private Viewer read(AccountId account) {
    Employee employee = employees.byAccount(account).orElseThrow(Refused::notFound);
    UnitTree tree = units.tree();
    Map<UnitId, Set<Role>> roles = new LinkedHashMap<>();
    var visible = new LinkedHashSet<UnitId>();
    for (Employee.Held held : employee.roles()) {
      roles.computeIfAbsent(held.unit(), unit -> EnumSet.noneOf(Role.class)).add(held.role());
      visible.addAll(tree.subtree(held.unit()));
    }
    var actor = new Viewer.Actor(employee.name(), employee.id(), account);
    return new Viewer(organizations.current(), actor, tree, roles, visible, top(tree, visible));
  }

  /** The lowest unit that holds everything the person sees. */
  private static UnitId top(UnitTree tree, Set<UnitId> visible) {
    Unit top = tree.root();
    while (true) {
      List<Unit> holding = new ArrayList<>();
      for (Unit child : tree.childrenOf(top.id())) {
        if (tree.subtree(child.id()).containsAll(visible)) holding.add(child);
      }
      if (visible.contains(top.id()) || holding.isEmpty()) return top.id();
      top = holding.getFirst();
    }
  }
}
