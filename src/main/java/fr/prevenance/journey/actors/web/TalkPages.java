package fr.prevenance.journey.actors.web;

import fr.prevenance.journey.Journey;
import fr.prevenance.journey.JourneyDesk;
import fr.prevenance.journey.Stage;
import fr.prevenance.journey.actors.Exchange;
import fr.prevenance.journey.actors.StakeholderMap;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Form;
import fr.prevenance.platform.web.Formats;
import fr.prevenance.platform.web.Option;
import fr.prevenance.platform.web.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts exchanges at the stages of the maps that the viewer sees. */
@Component
class TalkPages {

  private static final int NAMED = 3;

  private final JourneyDesk journeys;

  TalkPages(JourneyDesk journeys) {
    this.journeys = journeys;
  }

  /** All maps and their stages, for a select. */
  List<Option> stages(Viewer viewer) {
    List<Option> options = new ArrayList<>();
    for (Journey journey : journeys.all(viewer)) {
      options.add(new Option(journey.key(), Words.t("stakeholder.whole-map", journey.title())));
      for (Stage stage : journey.map().stages())
        options.add(new Option(journey.key() + "/" + stage.key(), Words.t("stakeholder.map-stage", journey.title(), stage.name())));
    }
    return options;
  }

  Talks of(Viewer viewer, StakeholderMap map, Form form) {
    List<Journey> known = journeys.all(viewer);
    List<String> keys = map.exchanges().stream().map(Exchange::at).filter(Objects::nonNull).map(Exchange.Place::journey).distinct().toList();
    List<Talks.Along> along = new ArrayList<>();
    List<String> silent = new ArrayList<>();
    for (String key : keys) {
      Optional<Journey> journey = known.stream().filter(one -> one.key().equals(key)).findFirst();
      along.add(journey.map(one -> along(one, map, silent)).orElseGet(() -> unseen(key, map)));
    }
    List<Talks.Line> always = map.exchanges().stream().filter(one -> one.at() == null).map(one -> line(map, one)).toList();
    return new Talks(along, always, silence(silent), Choices.of(map, stages(viewer)), form);
  }

  private static Talks.Along along(Journey journey, StakeholderMap map, List<String> silent) {
    List<Talks.Moment> moments = new ArrayList<>();
    List<Talks.Line> whole = lines(map, journey.key(), null);
    if (!whole.isEmpty()) moments.add(new Talks.Moment(Words.t("stakeholder.whole"), whole));
    for (Stage stage : journey.map().stages()) {
      List<Talks.Line> lines = lines(map, journey.key(), stage.key());
      moments.add(new Talks.Moment(stage.name(), lines));
      if (lines.isEmpty()) silent.add(stage.name());
    }
    List<Talks.Line> gone =
        map.exchanges().stream().filter(one -> isGone(one, journey)).map(one -> line(map, one)).toList();
    if (!gone.isEmpty()) moments.add(new Talks.Moment(Words.t("stakeholder.stage-gone"), gone));
    return new Talks.Along(journey.title(), "/journeys/" + journey.key(), moments);
  }

  private static boolean isGone(Exchange one, Journey journey) {
    Exchange.Place at = one.at();
    if (at == null || !at.journey().equals(journey.key())) return false;
    String stage = at.stage();
    return stage != null && journey.map().stage(stage).isEmpty();
  }

  private static Talks.Along unseen(String key, StakeholderMap map) {
    List<Talks.Line> lines =
        map.exchanges().stream()
            .filter(one -> {
              Exchange.Place at = one.at();
              return at != null && at.journey().equals(key);
            })
            .map(one -> line(map, one))
            .toList();
    return new Talks.Along(Words.t("stakeholder.map-gone"), "", List.of(new Talks.Moment(Words.t("stakeholder.whole"), lines)));
  }

  private static List<Talks.Line> lines(StakeholderMap map, String journey, @Nullable String stage) {
    var place = new Exchange.Place(journey, stage);
    return map.exchanges().stream().filter(one -> place.equals(one.at())).map(one -> line(map, one)).toList();
  }

  private static Talks.Line line(StakeholderMap map, Exchange one) {
    return new Talks.Line(
        one.key(), TieWords.name(map, one.from()), TieWords.name(map, one.to()), one.about(),
        one.channel() == null ? "" : Words.t("stakeholder.channel." + one.channel()));
  }

  private static String silence(List<String> silent) {
    if (silent.isEmpty()) return "";
    List<String> named = silent.stream().limit(NAMED).map(name -> Words.t("shared.quote", name)).toList();
    return silent.size() > NAMED
        ? Words.t("stakeholder.silence.many", silent.size())
        : Words.plural("stakeholder.silence", silent.size(), Formats.list(named));
  }
}
