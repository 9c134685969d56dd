package fr.prevenance.promise;

import fr.prevenance.signal.CommitmentId;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What is being done, from whoever knows; nothing when nobody does. */
@Component
public class Remedies {

  private final ObjectProvider<RemedyUnderWay> sources;

  Remedies(ObjectProvider<RemedyUnderWay> sources) {
    this.sources = sources;
  }

  public List<Remedy> of(CommitmentId commitment) {
    return sources.orderedStream().flatMap(source -> source.of(commitment).stream()).toList();
  }
}
