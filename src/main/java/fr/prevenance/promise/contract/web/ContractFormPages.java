package fr.prevenance.promise.contract.web;

import fr.prevenance.organization.Unit;
import fr.prevenance.organization.UnitId;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Form;
import fr.prevenance.platform.web.Formats;
import fr.prevenance.platform.web.Words;
import fr.prevenance.promise.Promised;
import fr.prevenance.promise.contract.Contract;
import fr.prevenance.promise.contract.ContractDesk;
import fr.prevenance.promise.contract.Objective;
import fr.prevenance.promise.contract.Term;
import fr.prevenance.promise.web.StandingLines;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the form of a contract together, from what is promised in its unit. */
@Component
class ContractFormPages {

  private final ContractDesk desk;
  private final ContractChoices choices;
  private final StandingLines lines;

  ContractFormPages(ContractDesk desk, ContractChoices choices, StandingLines lines) {
    this.desk = desk;
    this.choices = choices;
    this.lines = lines;
  }

  /** For the asked unit, else the first that the viewer manages. */
  FormPage fresh(Viewer viewer, @Nullable String unitKey) {
    Unit unit = choices.unit(viewer, unitKey);
    var today = desk.today(viewer, unit.id());
    var values =
        new ContractForm(
            unit.key(),
            "",
            today.withDayOfYear(1).toString(),
            today.withDayOfYear(today.lengthOfYear()).toString(),
            rows(promised(viewer, unit, ""), List.of()),
            "",
            0,
            "");
    return page(viewer, unit, values, Form.of(values), null);
  }

  /** The same objectives for the days that follow, without those promised no more. */
  FormPage next(Viewer viewer, Contract model) {
    Unit unit = viewer.units().get(model.party().unit());
    return page(viewer, unit, model, model.term().next(), null);
  }

  FormPage edit(Viewer viewer, Contract contract) {
    Unit unit = viewer.units().get(contract.party().unit());
    return page(viewer, unit, contract, contract.term(), contract);
  }

  FormPage again(Viewer viewer, ContractForm typed, Form form, @Nullable Contract edited) {
    Unit unit =
        edited == null
            ? choices.unit(viewer, typed.unit())
            : viewer.units().get(edited.party().unit());
    return page(viewer, unit, typed, form, edited);
  }

  private FormPage page(
      Viewer viewer, Unit unit, Contract model, Term term, @Nullable Contract edited) {
    UnitId shared = model.party().groupUnit();
    String group = shared == null ? "" : viewer.units().find(shared).map(Unit::key).orElse("");
    var values =
        new ContractForm(
            unit.key(),
            ContractForm.employee(model),
            term.from().toString(),
            term.to().toString(),
            rows(promised(viewer, unit, group), model.objectives()),
            model.id().value().toString(),
            model.version(),
            group);
    return page(viewer, unit, values, Form.of(values), edited);
  }

  private FormPage page(
      Viewer viewer, Unit unit, ContractForm values, Form form, @Nullable Contract edited) {
    List<Promised> promised = promised(viewer, unit, values.groupUnit());
    String list = "/promise/contracts";
    String back = edited == null ? list : list + "/" + edited.id().value();
    var frame =
        new FormPage.Frame(
            Words.t(edited == null ? "contract.new" : "contract.edit"),
            edited == null ? list : back + "/text",
            unit.key(),
            edited == null ? choices.units(viewer) : List.of(),
            Objects.requireNonNullElse(values.model(), ""),
            Objects.requireNonNullElse(values.version(), 0),
            edited != null,
            edited != null && !edited.signatures().isEmpty(),
            dropped(viewer, values, promised),
            back);
    return new FormPage(
        frame,
        form,
        choices.people(viewer, unit),
        choices.groups(viewer, unit),
        promised.stream().map(this::row).toList());
  }

  /** What is promised in the unit, then what is promised in the group's alone. */
  private List<Promised> promised(Viewer viewer, Unit unit, @Nullable String groupKey) {
    Map<String, Promised> all = new LinkedHashMap<>();
    desk.promised(viewer, unit.id())
        .forEach(one -> all.putIfAbsent(one.standing().commitment().key(), one));
    if (groupKey != null && !groupKey.isBlank())
      viewer
          .units()
          .find(groupKey)
          .filter(group -> viewer.sees(group.id()))
          .ifPresent(group ->
              desk.promised(viewer, group.id())
                  .forEach(one -> all.putIfAbsent(one.standing().commitment().key(), one)));
    return List.copyOf(all.values());
  }

  private long dropped(Viewer viewer, ContractForm values, List<Promised> promised) {
    String model = values.model();
    if (model == null || model.isBlank()) return 0;
    List<String> known = promised.stream().map(one -> one.standing().commitment().key()).toList();
    return desk.all(viewer).stream()
        .filter(one -> one.id().value().toString().equals(model))
        .flatMap(one -> one.objectives().stream())
        .filter(one -> !known.contains(one.key()))
        .count();
  }

  private FormPage.Row row(Promised one) {
    var commitment = one.standing().commitment();
    var told = lines.told(one.standing(), null);
    var measured = one.standing().measurement();
    String value = measured == null || measured.value() != null ? told.value() : "";
    String now =
        Stream.of(value, told.count(), told.indicative() ? Words.t("promise.indicative") : "")
            .filter(text -> !text.isEmpty())
            .reduce((left, right) -> left + " · " + right)
            .orElse("");
    String sentence = commitment.spoken();
    return new FormPage.Row(commitment.key(), sentence, told.target(), now);
  }

  private static List<ContractForm.@Nullable Row> rows(
      List<Promised> promised, List<Objective> chosen) {
    List<ContractForm.@Nullable Row> rows = new ArrayList<>();
    for (Promised one : promised) {
      String key = one.standing().commitment().key();
      rows.add(
          chosen.stream()
              .filter(objective -> objective.key().equals(key))
              .findFirst()
              .map(objective ->
                  new ContractForm.Row(
                      key,
                      "true",
                      objective.part().name(),
                      String.valueOf(objective.weight()),
                      Formats.upTo(objective.expected(), 2)))
              .orElse(new ContractForm.Row(key, "", "OWN", "", "")));
    }
    return rows;
  }
}
