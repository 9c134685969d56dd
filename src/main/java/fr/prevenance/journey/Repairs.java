package fr.prevenance.journey;

import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What is being done, from whoever knows; nothing when nobody does. */
@Component
public class Repairs {

  private final ObjectProvider<RepairUnderWay> sources;

  Repairs(ObjectProvider<RepairUnderWay> sources) {
    this.sources = sources;
  }

  public List<Repair> of(Set<String> touchpointKeys) {
    return touchpointKeys.isEmpty()
        ? List.of()
        : sources.orderedStream().flatMap(source -> source.of(touchpointKeys).stream()).toList();
  }
}
