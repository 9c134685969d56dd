package fr.prevenance.promise;

import fr.prevenance.platform.tenant.OrganizationId;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What the rooms above would hear, whether a test looked or the job did. */
@Component
class HeardChanges {

  private final Queue<StandingChanged> heard = new ConcurrentLinkedQueue<>();

  @EventListener
  void on(StandingChanged changed) {
    heard.add(changed);
  }

  List<StandingChanged> of(OrganizationId organization) {
    return heard.stream().filter(one -> one.organization().equals(organization)).toList();
  }
}
