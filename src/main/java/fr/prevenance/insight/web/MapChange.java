package fr.prevenance.insight.web;

import fr.prevenance.insight.MapPoint;
import fr.prevenance.insight.Maps;
import fr.prevenance.insight.SatisfactionMap;
import fr.prevenance.measure.Change;
import fr.prevenance.measure.Mean;
import fr.prevenance.measure.Scale;
import fr.prevenance.platform.web.Formats;
import fr.prevenance.platform.web.Words;
import fr.prevenance.survey.Question;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How a satisfaction moved since the period before. */
final class MapChange {

  private MapChange() {}

  static MapPage.@Nullable Change of(
      Maps.Read now, Maps.Read before, MapPoint point, SatisfactionMap.Unit unit) {
    Question question = now.survey().questionnaire().byKey(point.key()).orElseThrow();
    Scale scale = Objects.requireNonNull(question.scale());
    Change change =
        Change.between(Mean.of(before.to(question), scale), Mean.of(now.to(question), scale));
    if (change == null) return null;
    if (!change.significant()) return new MapPage.Change(Words.t("measure.stable"), null);
    double shown =
        unit == SatisfactionMap.Unit.NATIVE
            ? change.difference()
            : scale.normalised(scale.min() + change.difference()) - scale.normalised(scale.min());
    return new MapPage.Change(Formats.signed(shown, 1), change.towards(scale.direction()));
  }
}
