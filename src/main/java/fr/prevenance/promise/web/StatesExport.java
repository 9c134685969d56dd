package fr.prevenance.promise.web;

import fr.prevenance.measure.Interval;
import fr.prevenance.measure.Measurement;
import fr.prevenance.organization.Perspective;
import fr.prevenance.organization.Unit;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.table.RowWriter;
import fr.prevenance.platform.web.Formats;
import fr.prevenance.platform.web.Words;
import fr.prevenance.promise.Charter;
import fr.prevenance.promise.CharterDesk;
import fr.prevenance.promise.Standing;
import fr.prevenance.promise.Standings;
import fr.prevenance.promise.Target;
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

/** The states of a charter as a table, one line for each promise and unit. */
@Controller
class StatesExport {

  private static final List<String> COLUMNS =
      List.of(
          "charter",
          "axis",
          "key",
          "sentence",
          "unit",
          "state",
          "reason",
          "value",
          "low",
          "high",
          "n",
          "operator",
          "target",
          "tolerance",
          "from",
          "to",
          "since",
          "owner");

  private final CharterDesk charters;
  private final HeldTexts texts;
  private final LivingPages pages;
  private final Standings standings;

  StatesExport(CharterDesk charters, HeldTexts texts, LivingPages pages, Standings standings) {
    this.charters = charters;
    this.texts = texts;
    this.pages = pages;
    this.standings = standings;
  }

  @GetMapping("/promise/charters/{key}/states.csv")
  void export(
      Viewer viewer, Perspective seen, @PathVariable String key, HttpServletResponse response)
      throws IOException {
    Charter charter = charters.get(viewer, key);
    HeldText text = texts.of(charter);
    List<Standing> all = standings(viewer, seen, text);
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader(
        "Content-Disposition",
        ContentDisposition.attachment()
            .filename(charter.key() + "-" + seen.period().key() + ".csv", StandardCharsets.UTF_8)
            .build()
            .toString());
    try (RowWriter writer = RowWriter.csv(response.getOutputStream(), Formats.separator())) {
      writer.write(COLUMNS.stream().map(column -> Words.t("promise.column." + column)).toList());
      all.forEach(one -> writer.write(row(viewer, text, one)));
    }
  }

  /** In the viewed unit, then in each unit that the promise concerns. */
  private List<Standing> standings(Viewer viewer, Perspective seen, HeldText text) {
    List<Standing> all = new ArrayList<>();
    for (Standing here : pages.standings(viewer, seen, text)) {
      all.add(here);
      standings
          .byUnit(text.charter(), here.commitment(), texts.window(text.charter(), seen))
          .stream()
          .filter(one -> !one.unit().equals(here.unit()) && seen.units().contains(one.unit()))
          .forEach(all::add);
    }
    return all;
  }

  private static List<@Nullable Object> row(Viewer viewer, HeldText text, Standing one) {
    var commitment = one.commitment();
    String axis =
        text.axes().stream()
            .filter(known -> known.key().equals(text.axisOf(commitment)))
            .findFirst()
            .map(known -> known.in(Words.language()))
            .orElse("");
    List<@Nullable Object> cells = new ArrayList<>();
    cells.add(text.charter().title());
    cells.add(axis);
    cells.add(commitment.key());
    cells.add(commitment.spoken());
    cells.add(viewer.units().find(one.unit()).map(Unit::name).orElse(""));
    cells.add(Words.t("promise.state." + one.state()));
    cells.add(StandingLines.reason(one));
    addFigures(cells, one);
    var owner = commitment.setting().owner();
    cells.add(one.period().from());
    cells.add(one.period().to());
    cells.add(one.since());
    cells.add(owner == null ? null : owner.name());
    return cells;
  }

  private static void addFigures(List<@Nullable Object> cells, Standing one) {
    Measurement measured = one.measurement();
    Interval interval = measured == null ? null : measured.interval();
    Target target = one.commitment().proof().target();
    cells.add(measured == null ? null : measured.value());
    cells.add(interval == null ? null : interval.low());
    cells.add(interval == null ? null : interval.high());
    cells.add(measured == null ? null : measured.n());
    cells.add(target == null ? null : target.operator().sign());
    cells.add(target == null ? null : target.value());
    cells.add(target == null ? null : target.tolerance());
  }
}
