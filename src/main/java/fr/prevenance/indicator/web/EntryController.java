package fr.prevenance.indicator.web;

import fr.prevenance.indicator.IndicatorDesk;
import fr.prevenance.organization.Perspective;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The figures of a month or a day, all indicators on one page. */
@Controller
@RequestMapping("/indicators/entry")
class EntryController {

  private final EntryPages pages;
  private final EntryBatch batch;
  private final IndicatorDesk desk;

  EntryController(EntryPages pages, EntryBatch batch, IndicatorDesk desk) {
    this.pages = pages;
    this.batch = batch;
    this.desk = desk;
  }

  @GetMapping
  String ask(
      Viewer viewer,
      Perspective seen,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate day,
      Model model) {
    model.addAttribute("page", pages.page(viewer, seen, pages.day(seen, day), Map.of()));
    return "indicator/entry";
  }

  /** The unit is the one that was shown, even if another one was chosen in another window since. */
  @PostMapping
  String save(
      Viewer viewer,
      Perspective seen,
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
      @RequestParam String unit,
      @RequestParam Map<String, String> sent,
      Model model,
      RedirectAttributes next,
      HttpServletResponse response) {
    viewer.mustWrite();
    var shown = new Perspective(viewer.unit(unit), viewer.scope(unit), seen.period(), seen.today());
    EntryBatch.Saved saved = batch.save(viewer, shown.unit(), day, desk.current(), sent);
    if (saved.wrong().isEmpty()) {
      next.addFlashAttribute("done", Words.plural("indicator.done.saved", saved.count()));
      return "redirect:/indicators/entry?day=" + day;
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    model.addAttribute("page", pages.page(viewer, shown, day, saved.wrong()));
    return "indicator/entry";
  }
}
