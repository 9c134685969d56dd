package fr.prevenance.journey;

import fr.prevenance.organization.EmployeeId;
import fr.prevenance.organization.Viewer;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One change of a map, with the map as it was before.
 *
 * @param target the path of what was touched: {@code stages/wait/name}, {@code order}
 */
public record Edit(int revision, Kind kind, String target, Saying saying, By by, Instant at) {

  public enum Kind {
    CHANGE,
    UNDO,
    REDO
  }

  /** What was done, as a message and what fills it. */
  public record Saying(String key, List<String> arguments) {}

  public record By(String name, @Nullable EmployeeId employee) {

    public static By of(Viewer viewer) {
      return new By(viewer.actor().name(), viewer.actor().employee());
    }
  }

  /** Whether this person made it, and may take it back. */
  public boolean isBy(Viewer viewer) {
    return by.equals(By.of(viewer));
  }

  /** Whether both touch the same thing: one path holds the other. */
  boolean touches(String other) {
    return target.equals(other) || holds(target, other) || holds(other, target);
  }

  private static boolean holds(String outer, String inner) {
    return outer.isEmpty() || inner.startsWith(outer + "/");
  }
}
