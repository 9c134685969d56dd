package fr.prevenance.indicator.web;

import fr.prevenance.Refused;
import fr.prevenance.indicator.Indicator;
import fr.prevenance.indicator.IndicatorDesk;
import fr.prevenance.indicator.Point;
import fr.prevenance.indicator.PointDesk;
import fr.prevenance.indicator.PointWish;
import fr.prevenance.organization.Perspective;
import fr.prevenance.organization.Unit;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Dates;
import fr.prevenance.platform.web.PageUrl;
import fr.prevenance.platform.web.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writes, corrects and removes a point; each can be undone by the opposite. */
@Controller
@RequestMapping("/indicators/{key}/points")
class PointController {

  private final IndicatorDesk desk;
  private final PointDesk points;
  private final ShowPages pages;

  PointController(IndicatorDesk desk, PointDesk points, ShowPages pages) {
    this.desk = desk;
    this.points = points;
    this.pages = pages;
  }

  @PostMapping
  String write(
      @PathVariable String key,
      Viewer viewer,
      Perspective seen,
      @ModelAttribute PointForm typed,
      Model model,
      RedirectAttributes next,
      HttpServletResponse response) {
    viewer.mustWrite();
    Indicator indicator = desk.get(key);
    try {
      PointWish wish = typed.wish(indicator);
      Optional<Point> before = known(viewer, indicator, wish);
      Point point = points.record(viewer, indicator, wish);
      String unit = viewer.units().get(point.unit()).key();
      next.addFlashAttribute(
          "done",
          Words.t(
              "indicator.done.point",
              Dates.date(point.day()),
              FigureText.of(indicator.gauge(), point)));
      next.addFlashAttribute(
          "undo",
          before
              .map(one -> PointForm.of(one, unit).again(key))
              .orElseGet(() -> removal(key, unit, point.day())));
      return "redirect:/indicators/" + key;
    } catch (Refused refused) {
      var form = Forms.refused(typed, refused);
      response.setStatus(refused.kind().status());
      model.addAttribute(
          "page", pages.page(new ShowPages.Asked(viewer, seen, indicator, form, null, 1, null)));
      return "indicator/show";
    }
  }

  @PostMapping("/removal")
  String remove(
      @PathVariable String key,
      Viewer viewer,
      @RequestParam String unitKey,
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
      RedirectAttributes next) {
    viewer.mustWrite();
    Indicator indicator = desk.get(key);
    Point removed = points.remove(viewer, indicator, unitKey, day);
    next.addFlashAttribute(
        "done",
        Words.t(
            "indicator.done.point-removed",
            Dates.date(day),
            FigureText.of(indicator.gauge(), removed)));
    next.addFlashAttribute("undo", PointForm.of(removed, unitKey).again(key));
    return "redirect:/indicators/" + key;
  }

  private Optional<Point> known(Viewer viewer, Indicator indicator, PointWish wish) {
    try {
      String unit = wish.unitKey();
      Optional<Unit> seen = viewer.units().find(unit == null ? viewer.home().key() : unit);
      LocalDate day = LocalDate.parse(String.valueOf(wish.day()));
      return seen.flatMap(one -> points.find(indicator, one.id(), day));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static String removal(String key, @Nullable String unit, LocalDate day) {
    return PageUrl.of("/indicators/" + key + "/points/removal")
        .with("unitKey", String.valueOf(unit))
        .with("day", day)
        .toString();
  }
}
