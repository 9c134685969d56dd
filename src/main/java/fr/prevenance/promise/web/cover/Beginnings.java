package fr.prevenance.promise.web.cover;

import fr.prevenance.organization.Viewer;
import fr.prevenance.promise.Charter;
import fr.prevenance.promise.CharterDesk;
import fr.prevenance.promise.CommitmentDesk;
import fr.prevenance.promise.CommitmentWish;
import fr.prevenance.promise.PrefaceWish;
import fr.prevenance.promise.VersionDesk;
import fr.prevenance.promise.web.draft.Typed;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens a charter with its first words: none, those of a trade, or those of another charter. */
@Component
class Beginnings {

  private final CharterDesk charters;
  private final VersionDesk versions;
  private final CommitmentDesk commitments;

  Beginnings(CharterDesk charters, VersionDesk versions, CommitmentDesk commitments) {
    this.charters = charters;
    this.versions = versions;
    this.commitments = commitments;
  }

  @Transactional
  public Charter open(Viewer viewer, CoverForm form) {
    String model = Typed.text(form.model());
    if (model != null) return charters.duplicate(viewer, model, form.opening());
    var template = CharterTemplates.find(Typed.line(form.template()));
    Charter charter = charters.create(viewer, template.map(form::beginning).orElse(form).opening());
    template.ifPresent(one -> fill(viewer, charter, one));
    return charter;
  }

  private void fill(Viewer viewer, Charter charter, CharterTemplates.Template template) {
    String language = charter.cover().locale().equals("en") ? "en" : "fr";
    String other = language.equals("en") ? "fr" : "en";
    List<PrefaceWish.AxisWish> axes =
        template.axes().stream()
            .map(axis ->
                new PrefaceWish.AxisWish(
                    axis.key(), axis.name().in(language), Map.of(other, axis.name().in(other))))
            .toList();
    var unused = versions.preface(viewer, charter.key(), new PrefaceWish(null, axes, null), null);
    for (CharterTemplates.Axis axis : template.axes())
      for (CharterTemplates.Promise promise : axis.promises()) {
        var added = commitments.add(viewer, charter.key(), wish(axis, promise, language));
      }
  }

  private static CommitmentWish wish(
      CharterTemplates.Axis axis, CharterTemplates.Promise promise, String language) {
    String other = language.equals("en") ? "fr" : "en";
    return new CommitmentWish(
        null,
        promise.sentence().in(language),
        Map.of(other, promise.sentence().in(other)),
        null,
        promise.why().in(language),
        axis.key(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        Map.of(other, promise.why().in(other)),
        null);
  }
}
