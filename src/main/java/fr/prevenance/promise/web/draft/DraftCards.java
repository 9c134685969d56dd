package fr.prevenance.promise.web.draft;

import fr.prevenance.Refused;
import fr.prevenance.measure.MeasureDescription;
import fr.prevenance.measure.Measures;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Words;
import fr.prevenance.promise.Axis;
import fr.prevenance.promise.Charter;
import fr.prevenance.promise.CharterVersion;
import fr.prevenance.promise.Commitment;
import fr.prevenance.promise.Owner;
import fr.prevenance.promise.Proof;
import fr.prevenance.promise.Variation;
import fr.prevenance.promise.checks.CharterChecks;
import fr.prevenance.promise.checks.JargonDesk;
import fr.prevenance.promise.web.FigureText;
import fr.prevenance.promise.web.Variants;
import java.util.List;
import org.springframework.stereotype.Component;

/** The commitments of a draft, as a list to be put in order. */
@Component
class DraftCards {

  private final Measures measures;
  private final JargonDesk jargon;
  private final Variants variants;

  DraftCards(Measures measures, JargonDesk jargon, Variants variants) {
    this.measures = measures;
    this.jargon = jargon;
    this.variants = variants;
  }

  List<DraftPage.Card> of(
      Viewer viewer, Charter charter, CharterVersion draft, List<Commitment> commitments) {
    CharterChecks checks = jargon.checks();
    CharterVersion parent = variants.parent(charter);
    return commitments.stream()
        .map(one ->
            new DraftPage.Card(
                one.key(),
                one.sentence(),
                draft.preface().axis(one.setting().axis()).map(Axis::name).orElse(""),
                proof(one.proof()),
                owner(one.setting().owner()),
                checks.check(one.sentence()).warnings().size(),
                parent == null ? "" : Variants.note(Variation.of(parent, one)),
                commitments.indexOf(one) + 1))
        .toList();
  }

  List<DraftPage.Base> bases(Charter charter, CharterVersion draft) {
    CharterVersion parent = variants.parent(charter);
    if (parent == null) return List.of();
    return parent.commitments().stream()
        .filter(base ->
            draft.commitments().stream()
                .noneMatch(
                    own -> own.descent() != null && own.descent().basedOn().equals(base.id())))
        .map(base -> new DraftPage.Base(base.key(), base.sentence()))
        .toList();
  }

  private String proof(Proof proof) {
    if (proof.probe() == null) return "";
    try {
      MeasureDescription measure = measures.describe(proof.probe());
      String target = FigureText.of(measure).target(proof.target());
      return target.isEmpty()
          ? measure.label()
          : Words.t("promise.card.proof", target, measure.label());
    } catch (Refused gone) {
      return Words.t("promise.probe.gone");
    }
  }

  private static String owner(@org.jspecify.annotations.Nullable Owner owner) {
    return owner == null ? "" : owner.name();
  }
}
