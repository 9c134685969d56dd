package fr.prevenance.action;

import fr.prevenance.Refused;
import fr.prevenance.action.Life.Fact;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.files.FileStore;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down actions that already have a past: from another tool, or from the demo's story. */
@Service
@Transactional
public class Chronicle {

  /** One dated change and who made it; the wish says only what changed. */
  public record Step(LocalDate on, String by, ActionWish wish) {}

  public record Paper(LocalDate on, String by, String title, byte[] content) {}

  /** A dated end: cancelled for a reason, or seen by the person who verifies. */
  public record End(
      LocalDate on,
      String by,
      @Nullable String cancelledFor,
      VerificationDesk.@Nullable Finding finding) {}

  /**
   * An action as it went.
   *
   * @param number null takes the next one
   * @param filed what it was when it was filed; with a verification it is decided on that day
   */
  public record Told(
      @Nullable Integer number,
      LocalDate filedOn,
      String by,
      ActionWish filed,
      List<Step> steps,
      List<Paper> papers,
      @Nullable End end) {}

  private final Actions actions;
  private final Threads threads;
  private final Documents documents;
  private final Means means;

  /** What a chronicle borrows from the desks. */
  @org.springframework.stereotype.Component
  record Means(Terms terms, Alarm alarm, FileStore files, VerificationDesk verdicts) {}

  Chronicle(Actions actions, Threads threads, Documents documents, Means means) {
    this.actions = actions;
    this.threads = threads;
    this.documents = documents;
    this.means = means;
  }

  /**
   * Files it, carries out its steps in order, and gives the verdicts whose date has come by today.
   */
  public Action tell(Viewer viewer, Told told, LocalDate today) {
    Action action = filed(viewer, told);
    for (Step step : told.steps()) action = carriedOut(viewer, action, step);
    for (Paper paper : told.papers()) {
      var fact = new Fact(paper.on(), paper.by());
      documents.file(
          action.id(),
          paper.title(),
          means.files().keep(new ByteArrayInputStream(paper.content())),
          fact);
      threads.add(action.id(), Entry.of(Entry.Kind.DOCUMENT, fact, paper.title()));
    }
    if (told.end() != null) end(action, told.end());
    means.verdicts().verifyAsOf(action.id(), today);
    Action last = actions.find(action.id()).orElseThrow(Refused::notFound);
    means.alarm().set(last);
    return last;
  }

  private Action filed(Viewer viewer, Told told) {
    ActionWish wish = told.filed();
    int number = told.number() == null ? actions.nextNumber() : told.number();
    if (told.number() != null) actions.keepNumber(number);
    Action draft =
        Action.draft(
            new ActionId(fr.prevenance.platform.Ids.next()),
            number,
            means.terms().matter(viewer, wish, null),
            means.terms().team(wish, Team.NOBODY),
            wish.dueOn());
    var fact = new Fact(told.filedOn(), told.by());
    Amendment amendment = amended(viewer, draft, wish, fact);
    actions.insert(amendment.action());
    threads.add(draft.id(), Entry.of(Entry.Kind.CREATED, fact, null));
    amendment.entries().forEach(entry -> threads.add(draft.id(), entry));
    return actions.find(draft.id()).orElseThrow(Refused::notFound);
  }

  private Action carriedOut(Viewer viewer, Action action, Step step) {
    means.verdicts().verifyAsOf(action.id(), step.on().minusDays(1));
    Action now = actions.find(action.id()).orElseThrow(Refused::notFound);
    Amendment amendment = amended(viewer, now, step.wish(), new Fact(step.on(), step.by()));
    amendment.entries().forEach(entry -> threads.add(action.id(), entry));
    return actions.update(amendment.action());
  }

  private void end(Action action, End end) {
    var fact = new Fact(end.on(), end.by());
    if (end.cancelledFor() != null) {
      actions.update(action.cancel(fact));
      threads.add(action.id(), Entry.of(Entry.Kind.CANCELLED, fact, end.cancelledFor()));
    } else if (end.finding() != null) {
      means.verdicts().seen(action.id(), end.by(), end.on(), end.finding());
    }
  }

  private Amendment amended(Viewer viewer, Action action, ActionWish wish, Fact fact) {
    return Amendment.of(action, wish, fact)
        .describe(
            means.terms().matter(viewer, wish, action.matter()),
            means.terms().team(wish, action.team()))
        .verify(means.terms().verification(viewer, wish.verification(), action.verification()))
        .postpone()
        .decide()
        .effect()
        .progress();
  }
}
