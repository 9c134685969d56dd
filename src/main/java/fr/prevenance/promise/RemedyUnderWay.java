package fr.prevenance.promise;

import fr.prevenance.signal.CommitmentId;
import java.util.List;

/** Told by the room that knows of actions: only what customers may know. */
public interface RemedyUnderWay {

  List<Remedy> of(CommitmentId commitment);
}
