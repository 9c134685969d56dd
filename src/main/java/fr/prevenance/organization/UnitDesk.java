package fr.prevenance.organization;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.prevenance.Refused;
import fr.prevenance.platform.Ids;
import fr.prevenance.platform.tenant.OrganizationId;
import fr.prevenance.platform.tenant.Tenant;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Adds, renames and moves units; hands out the tree, remembered for a few seconds. */
@Service
public class UnitDesk {

  /** What one may say of a unit; null leaves a thing as it is. */
  public record Wish(
      @Nullable String key,
      @Nullable String name,
      @Nullable UnitType type,
      @Nullable String parentKey,
      @Nullable String timeZone) {}

  private final Cache<OrganizationId, UnitTree> trees =
      Caffeine.newBuilder().maximumSize(1_000).expireAfterWrite(Duration.ofSeconds(5)).build();
  private final Units units;
  private final Organizations organizations;
  private final TransactionTemplate transaction;

  UnitDesk(Units units, Organizations organizations, TransactionTemplate transaction) {
    this.units = units;
    this.organizations = organizations;
    this.transaction = transaction;
  }

  /** A remembered tree costs no transaction: every answer asks for it. */
  public UnitTree tree() {
    OrganizationId organization = Tenant.required();
    UnitTree known = trees.getIfPresent(organization);
    if (known != null) return known;
    UnitTree read = java.util.Objects.requireNonNull(transaction.execute(status -> read()));
    trees.put(organization, read);
    return read;
  }

  @Transactional
  public Unit add(Wish wish) {
    UnitTree tree = read();
    Unit parent = wish.parentKey() == null ? tree.root() : tree.required(wish.parentKey());
    String name = wish.name() == null ? "" : wish.name().strip();
    String key =
        wish.key() == null ? free(tree, fr.prevenance.platform.Keys.from(name)) : wish.key();
    if (wish.type() == UnitType.ROOT)
      throw Refused.invalidField("type", "organization.unit.one-root");
    try {
      return save(
          new Unit(
              new UnitId(Ids.next()),
              key,
              name,
              wish.type() == null ? UnitType.OTHER : wish.type(),
              parent.id(),
              zone(wish.timeZone()),
              tree.childrenOf(parent.id()).size(),
              null));
    } catch (org.springframework.data.relational.core.conversion.DbActionExecutionException
        | DuplicateKeyException e) {
      throw Refused.conflict("organization.unit.key-taken", key);
    }
  }

  @Transactional
  public Unit change(String key, Wish wish) {
    UnitTree tree = read();
    Unit unit = tree.find(key).orElseThrow(Refused::notFound);
    UnitId parent =
        wish.parentKey() == null
            ? unit.parentId()
            : move(tree, unit, tree.required(wish.parentKey()));
    return save(
        new Unit(
            unit.id(),
            unit.key(),
            wish.name() == null ? unit.name() : wish.name().strip(),
            unit.isRoot() || wish.type() == null ? unit.type() : wish.type(),
            parent,
            wish.timeZone() == null ? unit.timeZone() : zone(wish.timeZone()),
            unit.position(),
            unit.version()));
  }

  /** A whole tree at once, below the root: as it was typed or pasted. */
  @Transactional
  public int add(UnitOutline outline) {
    var above = new ArrayList<String>();
    above.add(Unit.ROOT_KEY);
    for (UnitOutline.Line line : outline.lines()) {
      Unit added = add(new Wish(null, line.name(), null, above.get(line.depth()), null));
      while (above.size() > line.depth() + 1) above.removeLast();
      above.add(added.key());
    }
    return outline.lines().size();
  }

  private static String free(UnitTree tree, String key) {
    String free = key;
    for (int n = 2; tree.find(free).isPresent(); n++) free = key + "-" + n;
    return free;
  }

  private static UnitId move(UnitTree tree, Unit unit, Unit parent) {
    if (unit.isRoot() || tree.subtree(unit.id()).contains(parent.id())) {
      throw Refused.invalidField("parentKey", "organization.unit.below-itself", unit.name());
    }
    return parent.id();
  }

  private Unit save(Unit unit) {
    Unit saved = units.save(unit);
    forgetAfterCommit();
    return saved;
  }

  void forgetAfterCommit() {
    OrganizationId organization = Tenant.required();
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCompletion(int status) {
            trees.invalidate(organization);
          }
        });
  }

  private UnitTree read() {
    return new UnitTree(
        units.findAllByOrderByPositionAscNameAsc(), organizations.current().timeZone());
  }

  private static @Nullable String zone(@Nullable String zone) {
    if (zone == null || zone.isBlank()) return null;
    try {
      return ZoneId.of(zone).getId();
    } catch (DateTimeException e) {
      throw Refused.invalidField("timeZone", "organization.time-zone-unknown", zone);
    }
  }
}
