package fr.prevenance.journey.edit;

import java.util.List;

/**
 * One thing that differs between two maps.
 *
 * @param name of the stage or contact as it is now, or was; empty for the map itself
 * @param field the message that names what reads otherwise; empty when the whole is new, gone or
 *     elsewhere
 * @param before for a contact that moved, the stage where it was
 */
public record MapChange(
    Kind kind, Thing thing, String name, String field, List<String> before, List<String> after) {

  public enum Kind {
    ADDED,
    REMOVED,
    MOVED,
    RENAMED,
    CHANGED
  }

  public enum Thing {
    MAP,
    STAGE,
    TOUCHPOINT
  }
}
