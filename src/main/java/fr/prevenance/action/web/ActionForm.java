package fr.prevenance.action.web;

import fr.prevenance.action.ActionWish;
import fr.prevenance.action.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A new action as it is typed, with the verification that will judge it. */
public record ActionForm(
    @Nullable String title,
    @Nullable String originKind,
    @Nullable String originRef,
    @Nullable String nonConformity,
    @Nullable String causes,
    @Nullable String criterionKey,
    @Nullable String unitKey,
    @Nullable String pilot,
    @Nullable String actors,
    @Nullable String dueOn,
    @Nullable String how,
    @Nullable String measure,
    @Nullable String operator,
    @Nullable String expected,
    @Nullable String baselineFrom,
    @Nullable String baselineTo,
    @Nullable String minimumN,
    @Nullable String method,
    @Nullable String verifier,
    @Nullable String verifyOn,
    @Nullable String draft) {

  TrialForm trial() {
    return new TrialForm(
        how,
        measure,
        operator,
        expected,
        baselineFrom,
        baselineTo,
        minimumN,
        method,
        verifier,
        verifyOn);
  }

  boolean isDraft() {
    return draft != null;
  }

  /**
   * @param typed takes note of what cannot be read
   */
  ActionWish wish(Typed typed) {
    var due = typed.day("dueOn", dueOn);
    var verification = isDraft() ? null : trial().draft(typed, Typed.text(unitKey));
    List<String> names = actors == null ? List.of() : List.of(actors.split("[,;\n]"));
    return new ActionWish(
        title == null ? "" : title,
        new ActionWish.Source(Typed.text(originKind), originRef, null),
        nonConformity,
        causes,
        Typed.text(criterionKey),
        Typed.text(unitKey),
        Typed.text(pilot),
        names,
        null,
        null,
        due,
        null,
        null,
        null,
        null,
        verification,
        isDraft() ? Status.DRAFT : Status.OPEN,
        null,
        null);
  }
}
