package fr.prevenance.indicator.web;

import fr.prevenance.Refused;
import fr.prevenance.indicator.Indicator;
import fr.prevenance.indicator.IndicatorDesk;
import fr.prevenance.indicator.TargetDesk;
import fr.prevenance.organization.Perspective;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Words;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sets what a unit aims at in a year, or takes it away. */
@Controller
class TargetController {

  private final IndicatorDesk desk;
  private final TargetDesk targets;
  private final ShowPages pages;

  TargetController(IndicatorDesk desk, TargetDesk targets, ShowPages pages) {
    this.desk = desk;
    this.targets = targets;
    this.pages = pages;
  }

  @PostMapping("/indicators/{key}/targets")
  String set(
      @PathVariable String key,
      Viewer viewer,
      Perspective seen,
      @ModelAttribute TargetForm typed,
      Model model,
      RedirectAttributes next,
      HttpServletResponse response) {
    viewer.mustWrite();
    Indicator indicator = desk.get(key);
    try {
      TargetDesk.Wish wish = typed.wish();
      targets.set(viewer, indicator, wish);
      next.addFlashAttribute(
          "done",
          Words.t(
              wish.value() == null ? "indicator.done.target-removed" : "indicator.done.target",
              String.valueOf(wish.year()),
              FigureText.of(indicator.gauge(), wish.value())));
      return "redirect:/indicators/" + key + "#cibles";
    } catch (Refused refused) {
      var form = Forms.refused(typed, named(refused));
      response.setStatus(refused.kind().status());
      model.addAttribute(
          "page", pages.page(new ShowPages.Asked(viewer, seen, indicator, null, form, 1, null)));
      return "indicator/show";
    }
  }

  /** Two forms stand on one page: the fields of this one have longer names. */
  private static Refused named(Refused refused) {
    if (refused.fields().isEmpty()) return refused;
    return Refused.invalidFields(
        refused.fields().stream()
            .map(one -> new Refused.Field(name(one.field()), one.key(), one.arguments()))
            .toList());
  }

  private static String name(String field) {
    return switch (field) {
      case "year" -> "targetYear";
      case "unitKey" -> "targetUnit";
      case "value" -> "target";
      default -> field;
    };
  }
}
