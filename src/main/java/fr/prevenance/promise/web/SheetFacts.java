package fr.prevenance.promise.web;

import fr.prevenance.Refused;
import fr.prevenance.criterion.Criterion;
import fr.prevenance.criterion.CriterionDesk;
import fr.prevenance.measure.MeasureRef;
import fr.prevenance.measure.Measures;
import fr.prevenance.organization.Unit;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Dates;
import fr.prevenance.platform.web.Formats;
import fr.prevenance.platform.web.PageUrl;
import fr.prevenance.platform.web.Words;
import fr.prevenance.promise.Charter;
import fr.prevenance.promise.Commitment;
import fr.prevenance.promise.CommitmentState;
import fr.prevenance.promise.Standing;
import fr.prevenance.promise.Target;
import fr.prevenance.promise.certificate.CertificateDesk;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is known of a promise beside its figure, and where its page leads. */
@Component
class SheetFacts {

  private static final int DAYS_TO_ACT = 30;
  private static final int DAYS_TO_VERIFY = 90;

  private final Measures measures;
  private final CriterionDesk criteria;
  private final StandingLines lines;
  private final CertificateDesk certificates;

  SheetFacts(
      Measures measures,
      CriterionDesk criteria,
      StandingLines lines,
      CertificateDesk certificates) {
    this.measures = measures;
    this.criteria = criteria;
    this.lines = lines;
    this.certificates = certificates;
  }

  SheetPage.Head head(Viewer viewer, HeldText text, Standing here) {
    Commitment one = here.commitment();
    String kicker = text.charter().title() + " · " + viewer.units().get(here.unit()).name();
    return new SheetPage.Head(
        kicker,
        one.spoken(),
        Objects.requireNonNullElse(one.wording().whyIn(Words.language()), ""),
        measure(one.proof().probe()),
        facts(viewer, text, here));
  }

  SheetPage.Links links(Viewer viewer, Charter charter, Standing here) {
    String path = "/promise/charters/" + charter.key();
    boolean writes = viewer.writes();
    boolean edits = writes && viewer.sees(charter.unit());
    boolean ill = here.state() == CommitmentState.AT_RISK || here.state() == CommitmentState.BROKEN;
    return new SheetPage.Links(
        path,
        writes && ill ? action(viewer, here) : "",
        edits ? path + "/draft/commitments/" + here.commitment().key() : "");
  }

  private List<SheetPage.Fact> facts(Viewer viewer, HeldText text, Standing here) {
    Commitment one = here.commitment();
    var setting = one.setting();
    Target target = one.proof().target();
    FigureText figure = lines.text(one);
    List<SheetPage.Fact> facts = new ArrayList<>();
    if (target != null && target.tolerance() > 0)
      add(facts, "tolerance", figure.margin(target.tolerance()));
    if (target != null && target.unacceptable() != null)
      add(facts, "unacceptable", figure.goal(target.unacceptable()));
    if (here.period().from() != null && here.period().to() != null)
      add(
          facts,
          "period",
          Words.t(
              "promise.figure.days",
              Dates.date(here.period().from()),
              Dates.date(here.period().to())));
    add(facts, "minimumN", Formats.whole(one.proof().minimumN()));
    add(facts, "owner", setting.owner() == null ? "" : setting.owner().name());
    add(
        facts,
        "axis",
        text.axes().stream()
            .filter(axis -> axis.key().equals(text.axisOf(one)))
            .findFirst()
            .map(axis -> axis.in(Words.language()))
            .orElse(""));
    add(
        facts,
        "criterion",
        setting.criterion() == null
            ? ""
            : criteria.find(setting.criterion()).map(Criterion::name).orElse(""));
    add(
        facts,
        "units",
        setting.units().stream()
            .flatMap(id -> viewer.units().find(id).stream())
            .map(Unit::name)
            .collect(Collectors.joining(", ")));
    add(facts, "since", here.since() == null ? "" : Dates.date(here.since()));
    add(facts, "coherenceNotes", Objects.requireNonNullElse(one.craft().coherenceNotes(), ""));
    var validation = one.craft().validation();
    if (validation != null)
      add(
          facts,
          "validation",
          Words.t(
              "promise.validation.said." + validation.kind(),
              Dates.date(validation.on()),
              validation.evidence()));
    facts.add(new SheetPage.Fact(Words.t("certificate.sheet"), certified(viewer, one)));
    return facts.stream().filter(fact -> !fact.value().isEmpty()).toList();
  }

  private String certified(Viewer viewer, Commitment one) {
    return certificates.held(viewer, one.id()).stream()
        .map(held ->
            Words.t("certificate.sheet.one", held.reference(), held.body(), Dates.date(held.to())))
        .collect(Collectors.joining(", "));
  }

  private static void add(List<SheetPage.Fact> facts, String field, String value) {
    facts.add(new SheetPage.Fact(Words.t("promise.field." + field), value));
  }

  private String measure(@Nullable MeasureRef probe) {
    if (probe == null) return Words.t("promise.probe.none");
    try {
      return measures.describe(probe).label();
    } catch (Refused gone) {
      return Words.t("promise.probe.gone");
    }
  }

  /** An action that begins with this promise, and will be verified by its own figure. */
  private String action(Viewer viewer, Standing here) {
    Commitment one = here.commitment();
    Target target = one.proof().target();
    MeasureRef probe = one.proof().probe();
    LocalDate to = Objects.requireNonNullElse(here.period().to(), LocalDate.EPOCH);
    PageUrl url =
        PageUrl.of("/actions/new")
            .with("origin", "COMMITMENT")
            .with("originKind", "COMMITMENT")
            .with("originRef", one.key())
            .with("title", Words.t("promise.action.title", one.spoken()))
            .with("nonConformity", StandingLines.reason(here))
            .with("unitKey", viewer.units().get(here.unit()).key())
            .with("dueOn", to.plusDays(DAYS_TO_ACT))
            .with("verifyOn", to.plusDays(DAYS_TO_VERIFY));
    if (one.setting().criterion() != null)
      url =
          url.with(
              "criterionKey",
              criteria.find(one.setting().criterion()).map(Criterion::key).orElse(""));
    if (target == null || probe == null) return url.toString();
    return url.with("how", "measure")
        .with("measure", probe.source() + " " + probe.key())
        .with("operator", target.operator().sign())
        .with("expected", Formats.upTo(target.value(), 2))
        .with("baselineFrom", Objects.requireNonNullElse(here.period().from(), to))
        .with("baselineTo", to)
        .with("minimumN", one.proof().minimumN())
        .toString();
  }
}
