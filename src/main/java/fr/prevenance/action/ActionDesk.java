package fr.prevenance.action;

import fr.prevenance.Refused;
import fr.prevenance.action.Life.Fact;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.Ids;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files actions, decides them with their verification, and follows them until they are closed. */
@Service
@Transactional
public class ActionDesk {

  private final Actions actions;
  private final Threads threads;
  private final Documents documents;
  private final Terms terms;
  private final Alarm alarm;

  ActionDesk(Actions actions, Threads threads, Documents documents, Terms terms, Alarm alarm) {
    this.actions = actions;
    this.threads = threads;
    this.documents = documents;
    this.terms = terms;
    this.alarm = alarm;
  }

  /** Whether this action could be filed: all that does not fit is said at once. */
  @Transactional(readOnly = true)
  public void check(Viewer viewer, ActionWish wish) {
    viewer.mustWrite();
    terms.check(viewer, wish);
  }

  /** Whether this verification could judge the action. */
  @Transactional(readOnly = true)
  public void check(Viewer viewer, Action action, VerificationDraft wished) {
    terms.verification(viewer, wished, action.verification());
  }

  /** A draft, or an action decided in one go when it comes with its verification. */
  public Action create(Viewer viewer, ActionWish wish) {
    check(viewer, wish);
    Matter matter = terms.matter(viewer, wish, null);
    Team team = terms.team(wish, Team.NOBODY);
    Action draft = Action.draft(new ActionId(Ids.next()), 1, matter, team, wish.dueOn());
    Fact fact = new Fact(alarm.today(draft), viewer.actor().name());
    Amendment amendment = amended(viewer, draft, wish, fact);
    Action action = numbered(amendment.action(), actions.nextNumber());
    actions.insert(action);
    threads.add(action.id(), Entry.of(Entry.Kind.CREATED, fact, null));
    return kept(action, amendment.entries(), wish, fact);
  }

  public Action change(Viewer viewer, ActionId id, ActionWish wish) {
    Action known = held(viewer, id);
    Fact fact = fact(viewer, known);
    if (wish.status() == Status.CANCELLED && known.status() != Status.CANCELLED) {
      return cancel(viewer, id, wish.reason() == null ? "" : wish.reason());
    }
    Amendment amendment = amended(viewer, known, wish, fact);
    boolean changed = !amendment.action().equals(known);
    Action action = changed ? actions.update(amendment.action()) : known;
    return kept(action, amendment.entries(), wish, fact);
  }

  public Action cancel(Viewer viewer, ActionId id, String reason) {
    Action known = held(viewer, id);
    if (reason.isBlank()) throw Refused.invalidField("reason", "action.cancel.reason-missing");
    return noted(known.cancel(fact(viewer, known)), viewer, Entry.Kind.CANCELLED, reason.strip());
  }

  public Action restore(Viewer viewer, ActionId id) {
    Action known = held(viewer, id);
    return noted(known.restore(), viewer, Entry.Kind.RESTORED, "");
  }

  /** After a verdict: the work starts anew, with new dates. */
  public Action reopen(
      Viewer viewer, ActionId id, LocalDate dueOn, LocalDate verifyOn, String reason) {
    Action known = held(viewer, id);
    if (reason.isBlank()) throw Refused.invalidField("reason", "action.reopen.reason-missing");
    Action reopened = known.reopen(dueOn, verifyOn, fact(viewer, known));
    return noted(reopened, viewer, Entry.Kind.REOPENED, reason.strip());
  }

  @Transactional(readOnly = true)
  public Action get(Viewer viewer, ActionId id) {
    return actions.find(id).filter(one -> sees(viewer, one)).orElseThrow(Refused::notFound);
  }

  @Transactional(readOnly = true)
  public Action get(Viewer viewer, int number) {
    return actions.byNumber(number).filter(one -> sees(viewer, one)).orElseThrow(Refused::notFound);
  }

  @Transactional(readOnly = true)
  public List<Action> all(Viewer viewer) {
    return actions.all().stream().filter(one -> sees(viewer, one)).toList();
  }

  /** What happened to an action, oldest first. */
  @Transactional(readOnly = true)
  public List<Entry> thread(ActionId id) {
    return threads.of(id);
  }

  public LocalDate today(Action action) {
    return alarm.today(action);
  }

  private Amendment amended(Viewer viewer, Action action, ActionWish wish, Fact fact) {
    return Amendment.of(action, wish, fact)
        .describe(terms.matter(viewer, wish, action.matter()), terms.team(wish, action.team()))
        .verify(terms.verification(viewer, wish.verification(), action.verification()))
        .postpone()
        .decide()
        .effect()
        .progress();
  }

  private Action kept(Action action, List<Entry> entries, ActionWish wish, Fact fact) {
    entries.forEach(entry -> threads.add(action.id(), entry));
    if (wish.documents() != null)
      wish.documents().forEach(link -> documents.link(action.id(), link, fact));
    alarm.set(action);
    return action;
  }

  private Action noted(Action action, Viewer viewer, Entry.Kind kind, String note) {
    Action saved = actions.update(action);
    threads.add(saved.id(), Entry.of(kind, fact(viewer, saved), note.isEmpty() ? null : note));
    alarm.set(saved);
    return saved;
  }

  private Action held(Viewer viewer, ActionId id) {
    Action action =
        actions.lock(id).filter(one -> sees(viewer, one)).orElseThrow(Refused::notFound);
    if (!action.team().holds(viewer.actor().employee())) viewer.mustWrite();
    return action;
  }

  private Fact fact(Viewer viewer, Action action) {
    return new Fact(alarm.today(action), viewer.actor().name());
  }

  private static Action numbered(Action action, int number) {
    return new Action(
        action.id(),
        number,
        action.matter(),
        action.team(),
        action.schedule(),
        action.life(),
        action.verification(),
        0);
  }

  private static boolean sees(Viewer viewer, Action action) {
    return viewer.sees(action.matter().unit());
  }
}
