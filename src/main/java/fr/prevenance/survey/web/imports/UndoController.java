package fr.prevenance.survey.web.imports;

import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Words;
import fr.prevenance.survey.ImportId;
import fr.prevenance.survey.Survey;
import fr.prevenance.survey.imports.ImportDesk;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/surveys/{key}/imports/{id}/undoing")
class UndoController {

  private final ImportPages pages;
  private final ImportDesk desk;

  UndoController(ImportPages pages, ImportDesk desk) {
    this.pages = pages;
    this.desk = desk;
  }

  @GetMapping
  String ask(@PathVariable String key, @PathVariable ImportId id, Viewer viewer, Model model) {
    Survey survey = pages.survey(viewer, key);
    model.addAttribute("page", pages.report(viewer, survey, pages.one(survey, id)));
    return "survey/imports/undo";
  }

  @PostMapping
  String undo(
      @PathVariable String key,
      @PathVariable ImportId id,
      Viewer viewer,
      RedirectAttributes flash) {
    var undone = desk.undo(pages.one(pages.survey(viewer, key), id));
    flash.addFlashAttribute(
        "done", Words.t("import.undo.done." + undone.status(), undone.source().name()));
    return "redirect:/surveys/" + key + "/imports/" + id.value();
  }
}
