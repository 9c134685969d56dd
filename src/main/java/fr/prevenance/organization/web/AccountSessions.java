package fr.prevenance.organization.web;

import fr.prevenance.platform.web.Dates;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** Where an account is signed in. */
@Component
class AccountSessions {

  private final FindByIndexNameSessionRepository<? extends Session> sessions;
  private final Clock clock;

  AccountSessions(FindByIndexNameSessionRepository<? extends Session> sessions, Clock clock) {
    this.sessions = sessions;
    this.clock = clock;
  }

  List<AccountPage.Line> of(String email, String here, ZoneId zone) {
    return sessions.findByPrincipalName(email).values().stream()
        .sorted(Comparator.comparing(Session::getLastAccessedTime).reversed())
        .map(one ->
            new AccountPage.Line(
                one.getId(),
                Dates.date(one.getCreationTime().atZone(zone).toLocalDate()),
                Dates.ago(Duration.between(one.getLastAccessedTime(), clock.instant())),
                one.getId().equals(here)))
        .toList();
  }

  void endOthers(String email, String here) {
    sessions.findByPrincipalName(email).keySet().stream()
        .filter(id -> !id.equals(here))
        .forEach(sessions::deleteById);
  }
}
