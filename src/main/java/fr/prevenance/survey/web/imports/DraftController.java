package fr.prevenance.survey.web.imports;

import fr.prevenance.Refused;
import fr.prevenance.organization.Viewer;
import fr.prevenance.survey.ImportId;
import fr.prevenance.survey.Survey;
import fr.prevenance.survey.imports.Import;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** From the file to the import: how it is read, what its columns mean, a trial, the import. */
@Controller
@RequestMapping("/surveys/{key}/imports/{id}")
class DraftController {

  private final ImportPages pages;
  private final UploadDesk drafts;

  DraftController(ImportPages pages, UploadDesk drafts) {
    this.pages = pages;
    this.drafts = drafts;
  }

  @PostMapping("/reading")
  String read(
      @PathVariable String key,
      @PathVariable ImportId id,
      @RequestParam Map<String, String> typed,
      Viewer viewer,
      Model model,
      HttpServletResponse response) {
    Survey survey = pages.survey(viewer, key);
    Import draft = pages.one(survey, id);
    try {
      drafts.reread(survey, draft, new MappingForm(typed).reading(draft));
      return "redirect:" + path(key, id);
    } catch (Refused refused) {
      return again(survey, draft, refused, model, response);
    }
  }

  @PostMapping("/mapping")
  String map(
      @PathVariable String key,
      @PathVariable ImportId id,
      @RequestParam Map<String, String> typed,
      Viewer viewer,
      Model model,
      HttpServletResponse response) {
    Survey survey = pages.survey(viewer, key);
    Import draft = pages.one(survey, id);
    Import mapped = drafts.map(survey, draft, new MappingForm(typed).mapping(draft));
    try {
      pages.trial(survey, mapped);
      return "redirect:" + path(key, id) + "/trial";
    } catch (Refused refused) {
      return again(survey, mapped, refused, model, response);
    }
  }

  @GetMapping("/trial")
  String trial(
      @PathVariable String key,
      @PathVariable ImportId id,
      Viewer viewer,
      Model model,
      HttpServletResponse response) {
    Survey survey = pages.survey(viewer, key);
    Import draft = pages.one(survey, id);
    if (draft.status() != Import.Status.DRAFT) return "redirect:" + path(key, id);
    try {
      model.addAttribute("page", pages.trial(survey, draft));
      return "survey/imports/trial";
    } catch (Refused refused) {
      return again(survey, draft, refused, model, response);
    }
  }

  @PostMapping("/run")
  String run(
      @PathVariable String key,
      @PathVariable ImportId id,
      @RequestParam(defaultValue = "false") boolean again,
      Viewer viewer,
      Model model,
      HttpServletResponse response) {
    Survey survey = pages.survey(viewer, key);
    Import draft = pages.one(survey, id);
    if (draft.status() != Import.Status.DRAFT) return "redirect:" + path(key, id);
    try {
      drafts.run(survey, draft, again);
      return "redirect:" + path(key, id);
    } catch (Refused refused) {
      return again(survey, draft, refused, model, response);
    }
  }

  private String again(
      Survey survey, Import draft, Refused refused, Model model, HttpServletResponse response) {
    response.setStatus(refused.kind().status());
    model.addAttribute("page", pages.mapping(survey, draft, refused));
    return "survey/imports/mapping";
  }

  private static String path(String key, ImportId id) {
    return "/surveys/" + key + "/imports/" + id.value();
  }
}
