package fr.prevenance.promise.web.draft;

import fr.prevenance.Refused;
import fr.prevenance.measure.MeasureDescription;
import fr.prevenance.measure.MeasureRef;
import fr.prevenance.measure.Measurement;
import fr.prevenance.measure.Measures;
import fr.prevenance.measure.Operator;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.Ids;
import fr.prevenance.platform.web.Words;
import fr.prevenance.promise.Charter;
import fr.prevenance.promise.CharterDesk;
import fr.prevenance.promise.Commitment;
import fr.prevenance.promise.Craft;
import fr.prevenance.promise.Proof;
import fr.prevenance.promise.Setting;
import fr.prevenance.promise.Standing;
import fr.prevenance.promise.Standings;
import fr.prevenance.promise.Target;
import fr.prevenance.promise.Wording;
import fr.prevenance.promise.web.FigureText;
import fr.prevenance.promise.web.Looks;
import fr.prevenance.promise.web.ProofChart;
import fr.prevenance.promise.web.StandingLines;
import fr.prevenance.signal.CommitmentId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tries a probe and a target before they are kept. */
@Component
class ProbePreviews {

  private static final long LEAST = Proof.MINIMUM_N;

  private final Measures measures;
  private final Standings standings;
  private final CharterDesk charters;

  ProbePreviews(Measures measures, Standings standings, CharterDesk charters) {
    this.measures = measures;
    this.standings = standings;
    this.charters = charters;
  }

  /** Null while no figure is chosen. */
  @Nullable ProbePreview of(Viewer viewer, Charter charter, CommitmentForm form) {
    MeasureRef probe = form.probe();
    if (probe == null) return null;
    try {
      if (probe.unitKey() != null) viewer.unit(probe.unitKey());
      return preview(charter, new Proof(probe, target(form), form.days(), least(form)));
    } catch (Refused refused) {
      Refused.Field first = refused.fields().isEmpty() ? null : refused.fields().getFirst();
      return ProbePreview.problem(
          first == null
              ? Words.t(refused.key(), refused.arguments().toArray())
              : Words.t(first.key(), first.arguments().toArray()));
    }
  }

  private ProbePreview preview(Charter charter, Proof proof) {
    MeasureDescription measure = measures.require(Objects.requireNonNull(proof.probe()));
    LocalDate today = charters.today(charter);
    Commitment tried =
        new Commitment(
            new CommitmentId(Ids.next()),
            "preview",
            Wording.of(measure.label()),
            proof,
            new Setting(1, null, null, null, List.of(), false),
            Craft.NONE,
            null,
            0);
    Standing standing = standings.of(List.of(tried), charter.unit(), today).getFirst();
    Measurement now = standing.measurement();
    FigureText text = FigureText.of(measure);
    return new ProbePreview(
        measure.label(),
        text.value(now == null ? null : now.value()),
        text.between(now),
        text.count(now),
        text.target(proof.target()),
        proof.target() == null ? null : Looks.of(standing.state()),
        proof.target() == null
            ? Words.t("promise.preview.no-target")
            : StandingLines.reason(standing),
        ProofChart.of(standings.series(tried, charter.unit(), today), proof.target(), text),
        "");
  }

  /** Null while it cannot be read: the figure is shown all the same. */
  private static @Nullable Target target(CommitmentForm form) {
    var typed = new Typed();
    Double goal = typed.number("target", form.target());
    Double slack = typed.number("tolerance", form.tolerance());
    if (goal == null) return null;
    String sign = Typed.text(form.operator());
    return Target.of(
        sign == null ? Operator.AT_LEAST : Operator.of(sign),
        goal,
        slack == null ? 0 : Math.abs(slack));
  }

  private static long least(CommitmentForm form) {
    Long least = new Typed().whole("minimumN", form.minimumN());
    return least == null || least < 1 ? LEAST : least;
  }
}
