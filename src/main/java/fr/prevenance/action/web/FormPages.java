package fr.prevenance.action.web;

import fr.prevenance.Refused;
import fr.prevenance.action.Action;
import fr.prevenance.action.OriginKinds;
import fr.prevenance.criterion.CriterionDesk;
import fr.prevenance.measure.MeasureRef;
import fr.prevenance.measure.Measurement;
import fr.prevenance.measure.Measures;
import fr.prevenance.measure.Scope;
import fr.prevenance.organization.PeopleDesk;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Form;
import fr.prevenance.platform.web.Option;
import fr.prevenance.platform.web.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the forms of the plan offer to choose from. */
@Component
class FormPages {

  private final OriginKinds origins;
  private final CriterionDesk criteria;
  private final PeopleDesk people;
  private final Measures measures;

  FormPages(OriginKinds origins, CriterionDesk criteria, PeopleDesk people, Measures measures) {
    this.origins = origins;
    this.criteria = criteria;
    this.people = people;
    this.measures = measures;
  }

  FormPage blank(Viewer viewer, Form form, TrialForm trial, @Nullable String unitKey) {
    return new FormPage(form, choices(viewer), preview(viewer, trial, unitKey), 0, "");
  }

  FormPage of(Viewer viewer, Action action, Form form, @Nullable TrialForm trial) {
    String unit = viewer.units().get(action.matter().unit()).key();
    return new FormPage(
        form,
        choices(viewer),
        trial == null ? null : preview(viewer, trial, unit),
        action.number(),
        action.matter().title());
  }

  /** Null when nothing is chosen yet; a problem in words when it cannot be measured. */
  FormPage.@Nullable Preview preview(Viewer viewer, TrialForm trial, @Nullable String unitKey) {
    if (TrialForm.BY_PERSON.equals(trial.how())) return null;
    MeasureRef ref = TrialForm.ref(trial.measure(), Typed.text(unitKey));
    if (ref == null) return null;
    try {
      if (ref.unitKey() != null) viewer.unit(ref.unitKey());
      var typed = new Typed();
      LocalDate from = typed.requiredDay("baselineFrom", trial.baselineFrom());
      LocalDate to = typed.requiredDay("baselineTo", trial.baselineTo());
      typed.refuse();
      Measurement measured = measures.measure(ref, Scope.between(from, to));
      Double expected = new Typed().number("expected", trial.expected());
      double aim = expected == null ? measured.value() == null ? 0 : measured.value() : expected;
      return new FormPage.Preview(
          Figures.of(measured, null, aim, measured.unit()).before(),
          measures.describe(ref).label(),
          "");
    } catch (Refused refused) {
      Refused.Field first = refused.fields().isEmpty() ? null : refused.fields().getFirst();
      String problem =
          first == null
              ? Words.t(refused.key(), refused.arguments().toArray())
              : Words.t(first.key(), first.arguments().toArray());
      return new FormPage.Preview(null, "", problem);
    }
  }

  private FormPage.Choices choices(Viewer viewer) {
    return new FormPage.Choices(
        origins.all().stream().map(kind -> new Option(kind.word(), kind.label())).toList(),
        criteria.all().stream().map(one -> new Option(one.key(), one.name())).toList(),
        viewer.units().outline(viewer.top()).stream()
            .filter(placed -> viewer.sees(placed.unit().id()))
            .map(placed ->
                new Option(
                    placed.unit().key(), "\u2003".repeat(placed.depth()) + placed.unit().name()))
            .toList(),
        people.all().stream()
            .map(one -> new Option(one.id().value().toString(), one.name()))
            .toList(),
        measures.catalogue().stream()
            .map(one -> new Option(one.source() + " " + one.key(), one.label()))
            .toList(),
        options("action.how.", "measure", TrialForm.BY_PERSON),
        List.of(
            new Option(">=", Words.t("action.operator.least")),
            new Option("<=", Words.t("action.operator.most"))));
  }

  private static List<Option> options(String prefix, String... values) {
    return Stream.of(values).map(value -> new Option(value, Words.t(prefix + value))).toList();
  }
}
