package fr.prevenance.journey.web.priority;

import fr.prevenance.journey.live.LiveMap;
import fr.prevenance.journey.web.ActionLinks;
import fr.prevenance.journey.web.MapReader;
import fr.prevenance.journey.web.Names;
import fr.prevenance.journey.web.Sight;
import fr.prevenance.journey.web.map.DataLines;
import fr.prevenance.platform.web.Formats;
import fr.prevenance.platform.web.Words;
import gg.jte.Content;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Ranks the contacts of a map. */
@Component
class PriorityPages {

  private final MapReader reader;
  private final ActionLinks actions;

  PriorityPages(MapReader reader, ActionLinks actions) {
    this.reader = reader;
    this.actions = actions;
  }

  PriorityPage page(Sight sight) {
    LiveMap live = reader.live(sight);
    List<Ranked> ranked = Ranked.of(live);
    String path = "/journeys/" + sight.journey().key();
    List<Matrix> drawings =
        ranked.isEmpty()
            ? List.of()
            : Stream.of(Matrix.Canvas.values())
                .map(canvas -> new MatrixPen(canvas, path).draw(ranked))
                .toList();
    return new PriorityPage(
        sight.journey().key(),
        sight.journey().title(),
        lead(live, ranked),
        drawings,
        ranked.stream().map(one -> line(sight, one, path)).toList(),
        unranked(live));
  }

  private static Content lead(LiveMap live, List<Ranked> ranked) {
    return ranked.isEmpty()
        ? Words.rich("mapview.priority.lead.none")
        : Words.rich("mapview.priority.lead", Names.place(live, ranked.getFirst().point()));
  }

  private PriorityPage.Line line(Sight sight, Ranked one, String path) {
    var contact = one.point().touchpoint();
    return new PriorityPage.Line(
        contact.name(),
        path + "/touchpoints/" + contact.key(),
        sight.journey().map().stageOf(contact.key()).map(stage -> stage.name()).orElse(""),
        Formats.decimal(one.priority().value(), 1),
        Formats.whole(contact.importance()),
        DataLines.score(one.point()),
        Formats.percent(one.priority().share(), 1),
        sight.viewer().writes() ? actions.of(sight, one.point(), List.of()) : "");
  }

  private static String unranked(LiveMap live) {
    long silent = live.points().filter(point -> !point.isMeasured()).count();
    return silent == 0
        ? ""
        : Words.plural("mapview.priority.unmeasured", silent, Formats.whole(silent));
  }
}
