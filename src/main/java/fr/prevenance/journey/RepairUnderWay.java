package fr.prevenance.journey;

import java.util.List;
import java.util.Set;

/** Told by the room that knows of actions. */
public interface RepairUnderWay {

  /**
   * Those that began at one of these contacts, or serve one of their criteria, and are not closed.
   */
  List<Repair> of(Set<String> touchpointKeys);
}
