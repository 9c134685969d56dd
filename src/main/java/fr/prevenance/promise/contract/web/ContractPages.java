package fr.prevenance.promise.contract.web;

import fr.prevenance.measure.Measures;
import fr.prevenance.measure.Operator;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Dates;
import fr.prevenance.platform.web.Form;
import fr.prevenance.platform.web.Formats;
import fr.prevenance.platform.web.Option;
import fr.prevenance.platform.web.Words;
import fr.prevenance.promise.Standing;
import fr.prevenance.promise.contract.Contract;
import fr.prevenance.promise.contract.ContractDesk;
import fr.prevenance.promise.contract.ContractSight;
import fr.prevenance.promise.contract.ContractSignature;
import fr.prevenance.promise.contract.ContractStandings;
import fr.prevenance.promise.contract.Interview;
import fr.prevenance.promise.contract.Objective;
import fr.prevenance.promise.contract.ObjectiveStanding;
import fr.prevenance.promise.contract.Part;
import fr.prevenance.promise.web.Gauge;
import fr.prevenance.promise.web.StandingLines;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page of one contract together. */
@Component
class ContractPages {

  private final ContractDesk desk;
  private final ContractStandings standings;
  private final StandingLines lines;
  private final Measures measures;

  ContractPages(
      ContractDesk desk, ContractStandings standings, StandingLines lines, Measures measures) {
    this.desk = desk;
    this.standings = standings;
    this.lines = lines;
    this.measures = measures;
  }

  /**
   * @param sign the form as it was refused; null for a blank one
   */
  ContractPage page(Viewer viewer, Contract one, @Nullable Form sign, @Nullable Form review) {
    var today = desk.today(viewer, one.party().unit());
    List<ObjectiveStanding> objectives = standings.of(one, today);
    List<Interview> interviews = desk.interviews(viewer, one.id());
    String day = today.toString();
    return new ContractPage(
        new ContractPage.Head(
            "/promise/contracts/" + one.id().value(),
            ContractTexts.name(one),
            ContractTexts.unit(viewer, one),
            ContractTexts.term(one),
            ContractTexts.life(one, !interviews.isEmpty()),
            objectives.stream().filter(ObjectiveStanding::isOrphan).count()),
        Arrays.stream(Part.values())
            .map(part -> group(viewer, one, part, objectives))
            .filter(group -> !group.lines().isEmpty())
            .toList(),
        one.signatures().stream().map(ContractPages::signed).toList(),
        interviews.stream().map(interview -> talk(one, interview)).toList(),
        rights(viewer, one),
        new ContractPage.Forms(
            Objects.requireNonNullElseGet(sign, () -> Form.of(blank(viewer, one, day))),
            Objects.requireNonNullElseGet(review, () -> Form.of(TalkForm.blank(one, day))),
            day,
            one.objectives().stream().map(Objective::sentence).toList()));
  }

  private ContractPage.Group group(
      Viewer viewer, Contract contract, Part part, List<ObjectiveStanding> all) {
    List<ObjectiveStanding> some =
        all.stream().filter(one -> one.objective().part() == part).toList();
    int weight = some.stream().mapToInt(one -> one.objective().weight()).sum();
    return new ContractPage.Group(
        title(viewer, contract, part, weight),
        some.stream().map(one -> line(contract, one)).toList());
  }

  private static String title(Viewer viewer, Contract contract, Part part, int weight) {
    String name = Words.t("contract.part." + part);
    String plain = Words.t("contract.group", name, weight);
    if (contract.party().groupUnit() == null) return plain;
    return viewer
        .units()
        .find(contract.party().unitOf(part))
        .map(unit -> Words.t("contract.group.in", name, weight, unit.name()))
        .orElse(plain);
  }

  private ContractPage.Line line(Contract contract, ObjectiveStanding one) {
    Objective objective = one.objective();
    Standing standing = one.standing();
    String weight = Formats.percentValue((double) objective.weight());
    if (standing == null) {
      String expected =
          Words.t(
              objective.operator() == Operator.AT_LEAST
                  ? "promise.target.least"
                  : "promise.target.most",
              Formats.upTo(objective.expected(), 2));
      return new ContractPage.Line(objective.sentence(), weight, expected, null, null);
    }
    var told = lines.told(standing, null);
    var proof = standing.commitment().proof();
    Gauge gauge =
        proof.probe() == null
            ? null
            : Gauge.of(measures, proof.probe(), standing.measurement(), proof.target());
    return new ContractPage.Line(
        sentence(contract, objective, standing), weight, told.target(), told, gauge);
  }

  /** In the reader's language, until the very words are signed or are no longer those promised. */
  private static String sentence(Contract contract, Objective objective, Standing standing) {
    var wording = standing.commitment().wording();
    return contract.signatures().isEmpty() && wording.sentence().equals(objective.sentence())
        ? wording.in(Words.language())
        : objective.sentence();
  }

  private static ContractPage.Signed signed(ContractSignature one) {
    boolean other = !one.notedBy().equalsIgnoreCase(one.name());
    return new ContractPage.Signed(
        Words.t("contract.side." + one.side()),
        one.name(),
        Dates.date(one.on()),
        other ? Words.t("contract.sign.noted-by", one.notedBy()) : "");
  }

  private static ContractPage.Talk talk(Contract contract, Interview one) {
    return new ContractPage.Talk(
        one.id().toString(),
        Dates.date(one.day()),
        one.writtenBy(),
        one.notes(),
        one.outcomes().stream()
            .map(outcome ->
                new ContractPage.Judged(
                    sentence(contract, outcome),
                    Words.t("contract.result." + outcome.result()),
                    Objects.requireNonNullElse(outcome.remark(), "")))
            .toList());
  }

  private static String sentence(Contract contract, Interview.Outcome outcome) {
    return contract.objectives().stream()
        .filter(one -> one.commitment().equals(outcome.commitment()))
        .findFirst()
        .map(Objective::sentence)
        .orElse("");
  }

  private static ContractPage.Rights rights(Viewer viewer, Contract one) {
    boolean writes = ContractSight.writes(viewer, one);
    boolean open = !one.isArchived();
    return new ContractPage.Rights(
        writes,
        writes && open && !one.isSigned(),
        writes && open && one.isSigned(),
        open ? sides(viewer, one) : List.of(),
        one.isArchived());
  }

  private static List<Option> sides(Viewer viewer, Contract one) {
    boolean writes = ContractSight.writes(viewer, one);
    boolean own = ContractSight.isOwnPersonal(viewer, one);
    return Arrays.stream(ContractSignature.Side.values())
        .filter(side -> one.signature(side).isEmpty())
        .filter(side -> writes || own && side == ContractSignature.Side.EMPLOYEE)
        .map(side -> new Option(side.name(), Words.t("contract.side." + side)))
        .toList();
  }

  private static SignForm blank(Viewer viewer, Contract one, String day) {
    List<Option> sides = sides(viewer, one);
    boolean own = ContractSight.isOwnPersonal(viewer, one);
    String side = sides.isEmpty() ? "" : sides.getFirst().value();
    boolean theirs = side.equals("EMPLOYEE") && !own && !one.party().isTeam();
    return new SignForm(side, theirs ? one.party().name() : viewer.actor().name(), day);
  }
}
