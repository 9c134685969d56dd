package fr.prevenance.demo;

import fr.prevenance.action.ActionWish;
import fr.prevenance.action.Chronicle;
import fr.prevenance.organization.Accounts;
import fr.prevenance.organization.Viewer;
import fr.prevenance.organization.Viewers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The quality action plan as it went, month after month; the verdicts are computed, not told. */
@Component
@Order(3)
class ActionsChapter implements DemoChapter {

  private static final String TELLER = "claire.besson@ondea.example";

  private final Chronicle chronicle;
  private final Accounts accounts;
  private final Viewers viewers;

  ActionsChapter(Chronicle chronicle, Accounts accounts, Viewers viewers) {
    this.chronicle = chronicle;
    this.accounts = accounts;
    this.viewers = viewers;
  }

  @Override
  public void tell(LocalDate today) {
    viewers.forget();
    Viewer claire = viewers.person(accounts.byEmail(TELLER).orElseThrow().id());
    for (DemoAction action : OndeaActions.on(today))
      chronicle.tell(claire, told(action, today), today);
  }

  private static Chronicle.Told told(DemoAction action, LocalDate today) {
    LocalDate filedOn =
        action.schedule().decidedOn() == null ? today.minusDays(4) : action.schedule().decidedOn();
    ActionWish filed = new Wishes(action).filed();
    List<Chronicle.Paper> papers =
        action.sharing().documents().stream()
            .map(paper ->
                new Chronicle.Paper(
                    paper.on() == null ? filedOn : paper.on(),
                    by(action),
                    paper.title(),
                    (paper.title() + "\n").getBytes(StandardCharsets.UTF_8)))
            .toList();
    return new Chronicle.Told(
        action.number(),
        filedOn,
        by(action),
        filed,
        new Wishes(action).steps(today),
        papers,
        new Wishes(action).end(today));
  }

  static String by(DemoAction action) {
    String pilot = action.team().pilot();
    return OndeaPeople.all().stream()
        .filter(person -> person.email().equals(pilot))
        .findFirst()
        .map(DemoEmployee::name)
        .orElse("Claire Besson");
  }
}
