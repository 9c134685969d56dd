package fr.prevenance.promise.standard.web;

import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Words;
import fr.prevenance.promise.standard.ServiceStandard;
import fr.prevenance.promise.standard.ServiceStandardDesk;
import fr.prevenance.promise.standard.StandardTemplates;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The service standard, version by version. */
@Controller
@RequestMapping("/promise/standard")
class StandardController {

  private final ServiceStandardDesk desk;
  private final StandardPages pages;

  StandardController(ServiceStandardDesk desk, StandardPages pages) {
    this.desk = desk;
    this.pages = pages;
  }

  @GetMapping
  String first(Viewer viewer, Model model) {
    var first = pages.first().filter(one -> viewer.writes() || !one.isDraft());
    if (first.isPresent()) return show(viewer, first.get().number(), model);
    model.addAttribute("trades", StandardTemplates.TRADES);
    model.addAttribute("writable", viewer.writes());
    return "promise/standard/empty";
  }

  @GetMapping("/{number:\\d{1,9}}")
  String show(Viewer viewer, @PathVariable int number, Model model) {
    model.addAttribute("page", pages.page(viewer, number));
    return "promise/standard/show";
  }

  @PostMapping
  String start(
      Viewer viewer,
      @RequestParam(required = false) @Nullable String trade,
      Locale locale,
      RedirectAttributes then) {
    viewer.mustWrite();
    ServiceStandard draft = desk.start(trade, locale.getLanguage());
    then.addFlashAttribute("done", Words.t("standard.started", draft.number()));
    return "redirect:/promise/standard/" + draft.number() + "/faces/service";
  }
}
