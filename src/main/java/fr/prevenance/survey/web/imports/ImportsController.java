package fr.prevenance.survey.web.imports;

import fr.prevenance.Refused;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Formats;
import fr.prevenance.platform.web.Words;
import fr.prevenance.survey.ImportId;
import fr.prevenance.survey.Survey;
import fr.prevenance.survey.imports.Import;
import fr.prevenance.survey.imports.ImportDesk;
import fr.prevenance.survey.imports.RejectsFile;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

@Controller
@RequestMapping("/surveys/{key}/imports")
class ImportsController {

  private final ImportPages pages;
  private final UploadDesk drafts;
  private final RejectsFile rejects;

  ImportsController(ImportPages pages, UploadDesk drafts, RejectsFile rejects) {
    this.pages = pages;
    this.drafts = drafts;
    this.rejects = rejects;
  }

  @GetMapping
  String list(@PathVariable String key, Viewer viewer, Model model) {
    model.addAttribute("page", pages.list(pages.survey(viewer, key), null));
    return "survey/imports/list";
  }

  @PostMapping
  String upload(
      @PathVariable String key,
      @RequestParam(required = false) @Nullable MultipartFile file,
      Viewer viewer,
      Model model,
      HttpServletResponse response)
      throws IOException {
    Survey survey = pages.survey(viewer, key);
    try {
      if (file == null || file.isEmpty() && String.valueOf(file.getOriginalFilename()).isEmpty())
        throw Refused.invalid("import.file-missing");
      String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
      Import draft =
          drafts.open(
              survey, new ImportDesk.Upload(name, file.getInputStream(), viewer.actor().name()));
      return "redirect:/surveys/" + key + "/imports/" + draft.id().value();
    } catch (Refused refused) {
      response.setStatus(refused.kind().status());
      model.addAttribute("page", pages.list(survey, refused));
      return "survey/imports/list";
    }
  }

  @GetMapping("/{id}")
  String show(@PathVariable String key, @PathVariable ImportId id, Viewer viewer, Model model) {
    Survey survey = pages.survey(viewer, key);
    Import one = pages.one(survey, id);
    if (one.status() == Import.Status.DRAFT) {
      model.addAttribute("page", pages.mapping(survey, one, null));
      return "survey/imports/mapping";
    }
    model.addAttribute("page", pages.report(viewer, survey, one));
    return "survey/imports/show";
  }

  @GetMapping("/{id}/rejects.csv")
  void rejects(
      @PathVariable String key,
      @PathVariable ImportId id,
      Viewer viewer,
      HttpServletResponse response)
      throws IOException {
    String separator = String.valueOf(Formats.separator());
    rejects.write(
        pages.one(pages.survey(viewer, key), id), viewer.organization(), separator, response);
  }

  @PostMapping("/{id}/deletion")
  String delete(
      @PathVariable String key,
      @PathVariable ImportId id,
      Viewer viewer,
      org.springframework.web.servlet.mvc.support.RedirectAttributes flash) {
    drafts.forget(pages.one(pages.survey(viewer, key), id));
    flash.addFlashAttribute("done", Words.t("import.draft.deleted"));
    return "redirect:/surveys/" + key + "/imports";
  }
}
