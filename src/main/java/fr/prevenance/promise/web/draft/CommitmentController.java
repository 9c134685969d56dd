package fr.prevenance.promise.web.draft;

import fr.prevenance.Refused;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Form;
import fr.prevenance.platform.web.Words;
import fr.prevenance.promise.Charter;
import fr.prevenance.promise.CharterVersion;
import fr.prevenance.promise.Commitment;
import fr.prevenance.promise.CommitmentDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One commitment of a draft, with the figure that is to prove it. */
@Controller
@RequestMapping("/promise/charters/{key}/draft")
class CommitmentController {

  private final Frames frames;
  private final DraftPages drafts;
  private final CommitmentPages pages;
  private final ProbePreviews previews;
  private final ProbeSearch probes;
  private final CommitmentDesk desk;

  CommitmentController(
      Frames frames,
      DraftPages drafts,
      CommitmentPages pages,
      ProbePreviews previews,
      ProbeSearch probes,
      CommitmentDesk desk) {
    this.frames = frames;
    this.drafts = drafts;
    this.pages = pages;
    this.previews = previews;
    this.probes = probes;
    this.desk = desk;
  }

  @GetMapping("/commitments/{commitment}")
  ModelAndView edit(Viewer viewer, @PathVariable String key, @PathVariable String commitment) {
    Charter charter = frames.writable(viewer, key);
    CharterVersion draft = drafts.draft(charter).orElse(null);
    if (draft == null)
      return new ModelAndView("redirect:/promise/charters/" + charter.key() + "/draft");
    return view(pages.kept(viewer, charter, draft, known(draft, commitment)), HttpStatus.OK);
  }

  @PostMapping("/commitments/{commitment}")
  ModelAndView save(
      Viewer viewer,
      @PathVariable String key,
      @PathVariable String commitment,
      @RequestParam(required = false) @Nullable String look,
      @ModelAttribute("form") CommitmentForm form,
      BindingResult errors,
      RedirectAttributes then) {
    Charter charter = frames.writable(viewer, key);
    CharterVersion draft = drafts.draft(charter).orElseThrow(Refused::notFound);
    Commitment one = known(draft, commitment);
    if (look != null)
      return view(
          pages.page(viewer, charter, draft, one, form, Form.of(form), "", true), HttpStatus.OK);
    try {
      var unused = desk.rewrite(viewer, key, commitment, form.wish(), form.version());
      then.addFlashAttribute("done", Words.t("promise.saved"));
      return new ModelAndView("redirect:/promise/charters/" + charter.key() + "/draft");
    } catch (Refused refused) {
      boolean overtaken = form.version() != null && form.version() != one.version();
      return view(
          pages.page(
              viewer,
              charter,
              draft,
              one,
              form,
              overtaken ? Form.of(errors) : Forms.refused(errors, refused),
              overtaken ? one.sentence() : "",
              true),
          HttpStatusCode.valueOf(refused.kind().status()));
    }
  }

  @PostMapping("/preview")
  String preview(
      Viewer viewer,
      @PathVariable String key,
      @ModelAttribute("form") CommitmentForm form,
      Model model) {
    Charter charter = frames.writable(viewer, key);
    model.addAttribute("preview", previews.of(viewer, charter, form));
    return "promise/draft/preview";
  }

  @GetMapping("/probes")
  String search(
      Viewer viewer,
      @PathVariable String key,
      @RequestParam(required = false) @Nullable String probeSearch,
      @RequestParam(required = false) @Nullable String measure,
      Model model) {
    Charter unused = frames.writable(viewer, key);
    model.addAttribute("measures", probes.find(probeSearch, measure));
    model.addAttribute("chosen", Typed.line(measure));
    model.addAttribute("mistake", "");
    return "promise/draft/measures";
  }

  private static ModelAndView view(CommitmentPage page, HttpStatusCode status) {
    var view = new ModelAndView("promise/draft/commitment").addObject("page", page);
    view.setStatus(status);
    return view;
  }

  private static Commitment known(CharterVersion draft, String key) {
    return draft.find(key).orElseThrow(Refused::notFound);
  }
}
