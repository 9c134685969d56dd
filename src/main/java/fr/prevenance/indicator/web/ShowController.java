package fr.prevenance.indicator.web;

import fr.prevenance.indicator.Indicator;
import fr.prevenance.indicator.IndicatorDesk;
import fr.prevenance.indicator.PointDesk;
import fr.prevenance.indicator.PointQuery;
import fr.prevenance.organization.Perspective;
import fr.prevenance.organization.Unit;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.table.RowWriter;
import fr.prevenance.platform.web.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One indicator: its page, its points as a file, its place among the archived. */
@Controller
@RequestMapping("/indicators/{key}")
class ShowController {

  private final IndicatorDesk desk;
  private final PointDesk points;
  private final ShowPages pages;

  ShowController(IndicatorDesk desk, PointDesk points, ShowPages pages) {
    this.desk = desk;
    this.points = points;
    this.pages = pages;
  }

  @GetMapping
  String show(
      @PathVariable String key,
      Viewer viewer,
      Perspective seen,
      @RequestParam(defaultValue = "1") int page,
      @RequestParam(required = false) @Nullable String unitKey,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate day,
      Model model) {
    Indicator indicator = desk.get(key);
    PointForm corrected =
        unitKey == null || day == null ? null : corrected(viewer, indicator, unitKey, day);
    int number = Math.clamp(page, 1, 1_000_000);
    model.addAttribute(
        "page",
        pages.page(new ShowPages.Asked(viewer, seen, indicator, null, null, number, corrected)));
    return "indicator/show";
  }

  /** The same columns as an import reads. */
  @GetMapping("/points.csv")
  void csv(@PathVariable String key, Viewer viewer, Perspective seen, HttpServletResponse response)
      throws IOException {
    Indicator indicator = desk.get(key);
    try (RowWriter rows = Csv.of(response, key)) {
      PointRows.write(
          rows,
          viewer.units(),
          indicator,
          points.page(indicator, new PointQuery(seen.units(), null, null)));
    }
  }

  @PostMapping("/archive")
  String archive(@PathVariable String key, Viewer viewer, RedirectAttributes next) {
    viewer.mustWrite();
    next.addFlashAttribute("done", Words.t("indicator.done.archived", desk.archive(key).name()));
    next.addFlashAttribute("undo", "/indicators/" + key + "/restoration");
    return "redirect:/indicators/" + key;
  }

  @PostMapping("/restoration")
  String restore(@PathVariable String key, Viewer viewer, RedirectAttributes next) {
    viewer.mustWrite();
    next.addFlashAttribute("done", Words.t("indicator.done.restored", desk.restore(key).name()));
    return "redirect:/indicators/" + key;
  }

  private @Nullable PointForm corrected(
      Viewer viewer, Indicator indicator, String unitKey, LocalDate day) {
    Unit unit = viewer.unit(unitKey);
    return points
        .find(indicator, unit.id(), day)
        .map(point -> PointForm.of(point, unit.key()))
        .orElse(null);
  }
}
