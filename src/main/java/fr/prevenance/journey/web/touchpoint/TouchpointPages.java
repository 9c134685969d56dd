package fr.prevenance.journey.web.touchpoint;

import fr.prevenance.Refused;
import fr.prevenance.journey.Repair;
import fr.prevenance.journey.Repairs;
import fr.prevenance.journey.live.LivePoint;
import fr.prevenance.journey.live.Voices.Voice;
import fr.prevenance.journey.web.ActionLinks;
import fr.prevenance.journey.web.MapFacts;
import fr.prevenance.journey.web.MapReader;
import fr.prevenance.journey.web.Names;
import fr.prevenance.journey.web.Sight;
import fr.prevenance.organization.Unit;
import fr.prevenance.platform.web.Dates;
import fr.prevenance.platform.web.Formats;
import fr.prevenance.platform.web.Words;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Gathers all that is known of one contact. */
@Component
class TouchpointPages {

  private final MapReader reader;
  private final Evidences evidences;
  private final HeldParts held;
  private final Repairs repairs;
  private final ActionLinks actions;

  TouchpointPages(
      MapReader reader, Evidences evidences, HeldParts held, Repairs repairs, ActionLinks actions) {
    this.reader = reader;
    this.evidences = evidences;
    this.held = held;
    this.repairs = repairs;
    this.actions = actions;
  }

  TouchpointPage page(Sight sight, String touchpoint) {
    MapFacts facts = reader.read(sight);
    LivePoint point = facts.live().point(touchpoint).orElseThrow(Refused::notFound);
    List<Voice> voices = evidences.voices(sight, point);
    String map = "/journeys/" + sight.journey().key();
    String action =
        sight.viewer().writes()
            ? actions.of(sight, point, voices.stream().map(Voice::text).toList())
            : "";
    return new TouchpointPage(
        head(sight, point),
        Figures.of(point, sight.window().today()),
        evidences.course(sight, point),
        evidences.basis(point),
        voices.stream().map(voice -> said(sight, voice)).toList(),
        held.of(facts, point),
        repairs.of(Set.of(touchpoint)).stream().map(repair -> cure(sight, repair)).toList(),
        new TouchpointPage.Links(map, action));
  }

  private static TouchpointPage.Head head(Sight sight, LivePoint point) {
    var one = point.touchpoint();
    String stage = sight.journey().map().stageOf(one.key()).map(found -> found.name()).orElse("");
    String human =
        Words.t(one.humanised() ? "mapview.touchpoint.human" : "mapview.touchpoint.digital");
    String channel =
        one.channel() == null ? human : Words.t("mapview.channel." + one.channel()) + ", " + human;
    return new TouchpointPage.Head(
        sight.journey().title() + " · " + stage,
        one.name(),
        Names.icon(one),
        Formats.sentence(channel),
        Words.t("mapview.touchpoint.importance", one.importance()));
  }

  private static TouchpointPage.Cure cure(Sight sight, Repair repair) {
    return new TouchpointPage.Cure(
        repair.title(),
        sight.viewer().sees(repair.unit()) ? repair.path() : null,
        repair.lateDays());
  }

  private static TouchpointPage.Said said(Sight sight, Voice voice) {
    String place = sight.viewer().units().find(voice.unit()).map(Unit::name).orElse("");
    Double score = voice.score();
    String day = Dates.date(voice.day());
    String source = place.isEmpty() ? day : place + ", " + day;
    return new TouchpointPage.Said(
        voice.text(),
        score == null ? source : Words.t("mapview.said", source, Formats.decimal(score / 10, 1)));
  }
}
