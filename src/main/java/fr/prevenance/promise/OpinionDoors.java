package fr.prevenance.promise;

import java.util.List;

/** Told by the room that asks customers: the doors that take answers now. */
public interface OpinionDoors {

  List<OpinionDoor> open();
}
