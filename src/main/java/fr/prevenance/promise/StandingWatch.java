package fr.prevenance.promise;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import fr.prevenance.organization.OrganizationDesk;
import fr.prevenance.platform.tenant.OrganizationId;
import fr.prevenance.platform.tenant.Tenant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/**
 * Looks every minute whether a promise changed its state, in its charter's unit and in those it
 * concerns.
 */
@Component
public class StandingWatch {

  private static final Logger log = LoggerFactory.getLogger(StandingWatch.class);

  private final OrganizationDesk organizations;
  private final CharterDesk charters;
  private final Standings standings;
  private final StandingChanges changes;

  StandingWatch(
      OrganizationDesk organizations,
      CharterDesk charters,
      Standings standings,
      StandingChanges changes) {
    this.organizations = organizations;
    this.charters = charters;
    this.standings = standings;
    this.changes = changes;
  }

  /** In the bound organisation; returns how many changes were noted. */
  public int look() {
    return charters.inForce().stream()
        .mapToInt(text -> {
          LocalDate today = charters.today(text.charter());
          List<Standing> all = standings(text, today);
          return all.isEmpty() ? 0 : changes.note(all, today);
        })
        .sum();
  }

  /**
   * Notes what looks on these past days would have seen, for a charter whose figures were there
   * before it came here; nobody is told of what has long passed.
   *
   * @param days the earliest first, all before the first look of today
   */
  public void lookBack(List<LocalDate> days) {
    for (LocalDate day : days) {
      for (InForce text : charters.inForceOn(day)) changes.remember(standings(text, day), day);
    }
  }

  private List<Standing> standings(InForce text, LocalDate day) {
    List<Standing> all = new ArrayList<>();
    for (Commitment commitment : text.version().commitments()) {
      standings
          .watched(text.charter(), commitment)
          .map(unit -> standings.of(commitment, unit, Window.on(day)))
          .forEach(all::add);
    }
    return all;
  }

  private void lookEverywhere() {
    for (OrganizationId organization : organizations.all()) {
      try {
        Tenant.run(organization, this::look);
      } catch (RuntimeException e) {
        log.warn(
            "The promises of {} could not be looked at, trying again in a minute", organization, e);
      }
    }
  }

  @Configuration(proxyBeanMethods = false)
  static class Work {

    @Bean
    Task<Void> standingTask(ObjectProvider<StandingWatch> watch) {
      return Tasks.recurring("promise.standing", FixedDelay.ofMinutes(1))
          .execute((instance, context) -> watch.getObject().lookEverywhere());
    }
  }
}
