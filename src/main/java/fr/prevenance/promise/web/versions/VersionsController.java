package fr.prevenance.promise.web.versions;

import fr.prevenance.Refused;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Form;
import fr.prevenance.platform.web.Words;
import fr.prevenance.promise.VersionDesk;
import fr.prevenance.promise.web.draft.Forms;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The versions of a charter: the list, one to read, two to compare. */
@Controller
@RequestMapping("/promise/charters/{key}")
class VersionsController {

  private final VersionsPages pages;
  private final VersionDesk desk;

  VersionsController(VersionsPages pages, VersionDesk desk) {
    this.pages = pages;
    this.desk = desk;
  }

  @GetMapping("/versions")
  String list(Viewer viewer, @PathVariable String key, Model model) {
    model.addAttribute("page", pages.list(viewer, key));
    return "promise/versions/list";
  }

  @GetMapping("/versions/{number:\\d{1,6}}")
  String text(Viewer viewer, @PathVariable String key, @PathVariable int number, Model model) {
    Form blank = Form.of(new SignatureForm("US", "", "", ""));
    model.addAttribute("page", pages.text(viewer, key, number, blank));
    return "promise/versions/text";
  }

  /** The newest two, unless others are named. */
  @GetMapping("/comparison")
  String compare(
      Viewer viewer,
      @PathVariable String key,
      @RequestParam(required = false) @Nullable Integer from,
      @RequestParam(required = false) @Nullable Integer to,
      Model model) {
    if (to == null && !pages.list(viewer, key).comparable())
      return "redirect:/promise/charters/" + key + "/versions";
    model.addAttribute("page", pages.compare(viewer, key, from, to));
    return "promise/versions/comparison";
  }

  @PostMapping("/versions/{number:\\d{1,6}}/signatures")
  String sign(
      Viewer viewer,
      @PathVariable String key,
      @PathVariable int number,
      @ModelAttribute("form") SignatureForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes then,
      HttpServletResponse response) {
    viewer.mustWrite();
    try {
      var unused = desk.sign(viewer, key, number, form.signature());
      then.addFlashAttribute("done", Words.t("promise.sign.done", number));
      return "redirect:/promise/charters/" + key + "/versions/" + number;
    } catch (Refused refused) {
      Form wrong = Forms.refused(errors, refused);
      response.setStatus(refused.kind().status());
      model.addAttribute("page", pages.text(viewer, key, number, wrong));
      return "promise/versions/text";
    }
  }
}
