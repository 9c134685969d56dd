package fr.prevenance.promise.web.draft;

import fr.prevenance.criterion.Criterion;
import fr.prevenance.criterion.CriterionDesk;
import fr.prevenance.measure.MeasureRef;
import fr.prevenance.organization.Unit;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Formats;
import fr.prevenance.promise.Commitment;
import fr.prevenance.promise.Craft;
import fr.prevenance.promise.Target;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A commitment that is kept, as the form shows it. */
@Component
class CommitmentForms {

  private final CriterionDesk criteria;

  CommitmentForms(CriterionDesk criteria) {
    this.criteria = criteria;
  }

  CommitmentForm of(Viewer viewer, Commitment one) {
    var wording = one.wording();
    var setting = one.setting();
    var proof = one.proof();
    MeasureRef probe = proof.probe();
    Target target = proof.target();
    var validation = one.craft().validation();
    return new CommitmentForm(
        wording.sentence(),
        new ArrayList<>(Translation.rows(wording)),
        new ArrayList<>(Saying.rows(wording.audiences())),
        wording.why(),
        setting.axis(),
        setting.criterion() == null
            ? ""
            : criteria.find(setting.criterion()).map(Criterion::key).orElse(""),
        "",
        probe == null ? "" : probe.source() + " " + probe.key(),
        probe == null ? "" : probe.unitKey(),
        probe == null ? "" : probe.channel(),
        probe == null || probe.slice() == null ? "" : probe.slice().key(),
        probe == null || probe.slice() == null ? "" : probe.slice().value(),
        target == null ? "" : target.operator().sign(),
        target == null ? "" : number(target.value()),
        target == null ? "" : number(target.tolerance()),
        target == null ? "" : number(target.unacceptable()),
        String.valueOf(proof.minimumN()),
        proof.period().name(),
        setting.owner() == null ? "" : setting.owner().name(),
        setting.units().stream()
            .flatMap(id -> viewer.units().find(id).stream())
            .map(Unit::key)
            .toList(),
        ticks(one.craft().ticks()),
        one.craft().coherenceNotes(),
        validation == null ? "" : validation.kind().name(),
        validation == null ? "" : validation.evidence(),
        validation == null ? "" : validation.on().toString(),
        one.descent() == null ? "" : one.descent().looserReason(),
        one.version());
  }

  private static String number(@Nullable Double figure) {
    return figure == null ? "" : Formats.upTo(figure, 6).replace("\u202f", "");
  }

  private static List<String> ticks(Craft.Ticks ticks) {
    List<String> ticked = new ArrayList<>();
    if (ticks.specific()) ticked.add("specific");
    if (ticks.achievable()) ticked.add("achievable");
    if (ticks.realistic()) ticked.add("realistic");
    if (ticks.distinctive()) ticked.add("distinctive");
    if (ticks.coherent()) ticked.add("coherent");
    return ticked;
  }
}
