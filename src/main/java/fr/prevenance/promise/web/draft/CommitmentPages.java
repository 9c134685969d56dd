package fr.prevenance.promise.web.draft;

import fr.prevenance.measure.Measures;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Form;
import fr.prevenance.promise.Charter;
import fr.prevenance.promise.CharterVersion;
import fr.prevenance.promise.Commitment;
import fr.prevenance.promise.web.FigureText;
import fr.prevenance.promise.web.Variants;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page of one commitment together. */
@Component
class CommitmentPages {

  private final Frames frames;
  private final CommitmentForms forms;
  private final ProbePreviews previews;
  private final ProbeSearch probes;
  private final CommitmentChoices choices;
  private final Variants variants;
  private final Measures measures;

  CommitmentPages(
      Frames frames,
      CommitmentForms forms,
      ProbePreviews previews,
      ProbeSearch probes,
      CommitmentChoices choices,
      Variants variants,
      Measures measures) {
    this.frames = frames;
    this.forms = forms;
    this.previews = previews;
    this.probes = probes;
    this.choices = choices;
    this.variants = variants;
    this.measures = measures;
  }

  CommitmentPage kept(Viewer viewer, Charter charter, CharterVersion draft, Commitment one) {
    CommitmentForm form = forms.of(viewer, one);
    return page(viewer, charter, draft, one, form, Form.of(form), "", false);
  }

  CommitmentPage page(
      Viewer viewer,
      Charter charter,
      CharterVersion draft,
      Commitment one,
      CommitmentForm typed,
      Form form,
      String meanwhile,
      boolean unsaved) {
    return new CommitmentPage(
        frames.of(viewer, charter, draft),
        one.key(),
        form,
        typed,
        choices.of(viewer, charter, draft, probes.find(typed.probeSearch(), typed.measure())),
        previews.of(viewer, charter, typed),
        origin(charter, one),
        meanwhile,
        meanwhile.isEmpty() && typed.version() != null ? typed.version() : one.version(),
        unsaved);
  }

  private CommitmentPage.@Nullable Origin origin(Charter charter, Commitment one) {
    CharterVersion parent = variants.parent(charter);
    if (parent == null || one.descent() == null) return null;
    return parent
        .find(one.descent().basedOn())
        .map(base ->
            new CommitmentPage.Origin(
                base.sentence(),
                FigureText.of(measures, base.proof().probe()).target(base.proof().target())))
        .orElseGet(() -> new CommitmentPage.Origin("", ""));
  }
}
