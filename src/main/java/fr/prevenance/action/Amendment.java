package fr.prevenance.action;

import fr.prevenance.Refused;
import fr.prevenance.action.Life.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A wish carried out on an action, step by step, with what goes on its thread. */
final class Amendment {

  private final ActionWish wish;
  private final Fact fact;
  private final List<Entry> entries = new ArrayList<>();
  private Action action;

  private Amendment(Action action, ActionWish wish, Fact fact) {
    this.action = action;
    this.wish = wish;
    this.fact = fact;
  }

  static Amendment of(Action action, ActionWish wish, Fact fact) {
    return new Amendment(action, wish, fact);
  }

  Action action() {
    return action;
  }

  List<Entry> entries() {
    return entries;
  }

  Amendment describe(Matter matter, Team team) {
    if (!matter.equals(action.matter())) action = action.about(matter);
    if (!team.equals(action.team())) action = action.by(team);
    return this;
  }

  Amendment postpone() {
    LocalDate was = action.schedule().dueOn();
    LocalDate day = wish.dueOn();
    if (day == null || day.equals(was)) return this;
    action = action.due(day);
    if (was != null && action.life().decided() != null)
      note(Entry.Kind.POSTPONED, was, day, wish.reason());
    return this;
  }

  Amendment verify(@Nullable Verification verification) {
    Verification was = action.verification();
    if (verification == null || verification.equals(was)) return this;
    boolean decided = action.life().decided() != null;
    action = action.verified(verification, wish.hasReason());
    if (decided)
      note(
          Entry.Kind.VERIFICATION,
          ActionJson.write(was),
          ActionJson.write(verification),
          wish.reason());
    return this;
  }

  Amendment decide() {
    if (action.life().decided() != null || !wish.decides()) return this;
    LocalDate on = wish.decidedOn() == null ? fact.on() : wish.decidedOn();
    if (on.isAfter(fact.on())) throw Refused.invalidField("decidedOn", "action.decided.ahead");
    action = action.decide(action.verification(), new Fact(on, fact.by()));
    entries.add(Entry.of(Entry.Kind.DECIDED, new Fact(on, fact.by()), null));
    return this;
  }

  Amendment progress() {
    Integer percent = wish.progress();
    if (percent == null || (percent == action.schedule().progress() && wish.note() == null))
      return this;
    LocalDate on = Objects.requireNonNullElse(wish.progressOn(), fact.on());
    if (on.isAfter(fact.on())) throw Refused.invalidField("progressOn", "action.progress.ahead");
    int was = action.schedule().progress();
    action = action.progress(percent, on);
    entries.add(Entry.of(Entry.Kind.PROGRESS, new Fact(on, fact.by()), was, percent, wish.note()));
    return this;
  }

  Amendment effect() {
    LocalDate day = wish.effectFrom();
    LocalDate was = action.schedule().effectFrom();
    if (day == null || day.equals(was)) return this;
    action = action.effectFrom(day);
    note(Entry.Kind.EFFECT, was, day, null);
    return this;
  }

  private void note(
      Entry.Kind kind, @Nullable Object was, @Nullable Object became, @Nullable String note) {
    entries.add(Entry.of(kind, fact, was, became, note));
  }
}
