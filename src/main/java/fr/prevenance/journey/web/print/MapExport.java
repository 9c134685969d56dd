package fr.prevenance.journey.web.print;

import fr.prevenance.journey.JourneyDesk;
import fr.prevenance.journey.live.LivePoint;
import fr.prevenance.journey.live.LiveStage;
import fr.prevenance.journey.web.MapReader;
import fr.prevenance.journey.web.Sight;
import fr.prevenance.measure.Change;
import fr.prevenance.measure.Interval;
import fr.prevenance.measure.Mean;
import fr.prevenance.organization.Perspective;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.table.RowWriter;
import fr.prevenance.platform.web.Formats;
import fr.prevenance.platform.web.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The figures of a map as a table, as they are and not as they are shown. */
@Controller
class MapExport {

  private static final List<String> COLUMNS =
      List.of(
          "stage",
          "key",
          "touchpoint",
          "channel",
          "human",
          "importance",
          "evidence",
          "score",
          "low",
          "high",
          "n",
          "mean",
          "min",
          "max",
          "previous",
          "change",
          "significant",
          "irritants",
          "last");

  private final JourneyDesk desk;
  private final MapReader reader;

  MapExport(JourneyDesk desk, MapReader reader) {
    this.desk = desk;
    this.reader = reader;
  }

  @GetMapping("/journeys/{key}/map.csv")
  void export(
      @PathVariable String key, Viewer viewer, Perspective seen, HttpServletResponse response)
      throws IOException {
    var live = reader.live(Sight.of(viewer, seen, desk.get(viewer, key)));
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader(
        "Content-Disposition",
        ContentDisposition.attachment()
            .filename(key + "-" + seen.period().key() + ".csv", StandardCharsets.UTF_8)
            .build()
            .toString());
    try (RowWriter writer = RowWriter.csv(response.getOutputStream(), Formats.separator())) {
      writer.write(COLUMNS.stream().map(column -> Words.t("mapview.column." + column)).toList());
      live.stages()
          .forEach(stage -> stage.points().forEach(point -> writer.write(row(stage, point))));
    }
  }

  private static List<@Nullable Object> row(LiveStage stage, LivePoint point) {
    var one = point.touchpoint();
    Interval interval = point.n() == 0 ? null : point.interval();
    var own = point.n() == 0 ? null : point.onScale();
    Mean previous = point.previous();
    Change change = point.change();
    List<@Nullable Object> cells = new ArrayList<>();
    cells.add(stage.stage().name());
    cells.add(one.key());
    cells.add(one.name());
    cells.add(one.channel() == null ? null : Words.t("mapview.channel." + one.channel()));
    cells.add(one.humanised());
    cells.add(one.importance());
    cells.add(Words.t("mapview.evidence." + point.evidence()));
    cells.add(point.n() == 0 ? null : point.value());
    cells.add(interval == null ? null : interval.low());
    cells.add(interval == null ? null : interval.high());
    cells.add(point.n());
    cells.add(own == null ? null : own.mean().value());
    cells.add(own == null ? null : own.scale().min());
    cells.add(own == null ? null : own.scale().max());
    cells.add(previous == null ? null : previous.value());
    cells.add(change == null ? null : change.difference());
    cells.add(change == null ? null : change.significant());
    cells.add(point.isMeasured() ? point.irritants() : null);
    cells.add(point.lastSaid());
    return cells;
  }
}
