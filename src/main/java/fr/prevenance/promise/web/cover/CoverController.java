package fr.prevenance.promise.web.cover;

import fr.prevenance.Refused;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Form;
import fr.prevenance.platform.web.Words;
import fr.prevenance.promise.Charter;
import fr.prevenance.promise.CharterDesk;
import fr.prevenance.promise.CharterKind;
import fr.prevenance.promise.web.CoverText;
import fr.prevenance.promise.web.draft.Forms;
import fr.prevenance.promise.web.draft.Frames;
import fr.prevenance.promise.web.draft.Spoken;
import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The front of one charter, and putting it away. */
@Controller
@RequestMapping("/promise/charters/{key}")
class CoverController {

  private final Frames frames;
  private final CharterDesk desk;

  CoverController(Frames frames, CharterDesk desk) {
    this.frames = frames;
    this.desk = desk;
  }

  @GetMapping("/cover")
  ModelAndView show(Viewer viewer, @PathVariable String key) {
    Charter charter = frames.writable(viewer, key);
    var latest = desk.history(charter.id()).latest();
    CoverForm form = CoverForm.of(charter, Spoken.offered(charter, latest));
    return view(viewer, charter, form, Form.of(form), HttpStatusCode.valueOf(200));
  }

  @PostMapping("/cover")
  ModelAndView change(
      Viewer viewer,
      @PathVariable String key,
      @ModelAttribute("form") CoverForm form,
      BindingResult errors,
      RedirectAttributes then) {
    Charter charter = frames.writable(viewer, key);
    try {
      var unused = desk.change(viewer, key, form.change(charter.kind()), form.version());
      then.addFlashAttribute("done", Words.t("promise.saved"));
      return new ModelAndView("redirect:/promise/charters/" + charter.key() + "/draft");
    } catch (Refused refused) {
      return view(
          viewer,
          charter,
          form,
          Forms.refused(errors, refused),
          HttpStatusCode.valueOf(refused.kind().status()));
    }
  }

  @PostMapping("/archive")
  String archive(Viewer viewer, @PathVariable String key, RedirectAttributes then) {
    Charter charter = frames.writable(viewer, key);
    var unused = desk.archive(viewer, key);
    then.addFlashAttribute("done", Words.t("promise.archived", charter.title()));
    then.addFlashAttribute("undo", "/promise/charters/" + charter.key() + "/restoration");
    return "redirect:/promise/charters";
  }

  @PostMapping("/restoration")
  String restore(Viewer viewer, @PathVariable String key, RedirectAttributes then) {
    Charter charter = frames.writable(viewer, key);
    var unused = desk.restore(viewer, key);
    then.addFlashAttribute("done", Words.t("promise.restored", charter.title()));
    return "redirect:/promise/charters";
  }

  private ModelAndView view(
      Viewer viewer, Charter charter, CoverForm typed, Form form, HttpStatusCode status) {
    var page =
        new CoverPage(
            charter.key(),
            charter.title(),
            CoverText.of(viewer, charter),
            charter.kind() == CharterKind.PARTNER,
            charter.isVariant(),
            charter.isArchived(),
            charter.version(),
            form,
            ChartersPages.languages(),
            Objects.requireNonNullElse(typed.translations(), List.of()));
    var view = new ModelAndView("promise/charters/cover").addObject("page", page);
    view.setStatus(status);
    return view;
  }
}
