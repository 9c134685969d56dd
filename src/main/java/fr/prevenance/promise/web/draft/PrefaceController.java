package fr.prevenance.promise.web.draft;

import fr.prevenance.Refused;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Form;
import fr.prevenance.platform.web.Words;
import fr.prevenance.promise.Charter;
import fr.prevenance.promise.CharterVersion;
import fr.prevenance.promise.PrefaceWish;
import fr.prevenance.promise.VersionDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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

/** The draft of a charter: what stands around its commitments, and who writes it. */
@Controller
@RequestMapping("/promise/charters/{key}/draft")
class PrefaceController {

  private final Frames frames;
  private final DraftPages pages;
  private final Rooms rooms;
  private final VersionDesk versions;

  PrefaceController(Frames frames, DraftPages pages, Rooms rooms, VersionDesk versions) {
    this.frames = frames;
    this.pages = pages;
    this.rooms = rooms;
    this.versions = versions;
  }

  @GetMapping
  ModelAndView show(Viewer viewer, @PathVariable String key) {
    return rooms.draft(viewer, key, DraftPages.Sent.NOTHING, HttpStatus.OK);
  }

  @PostMapping("/preface")
  ModelAndView preface(
      Viewer viewer,
      @PathVariable String key,
      @ModelAttribute("form") PrefaceForm form,
      BindingResult errors,
      RedirectAttributes then) {
    Charter charter = frames.writable(viewer, key);
    try {
      return kept(viewer, key, form.wish(), form.version(), then);
    } catch (Refused refused) {
      Form shown = Forms.refused(errors, refused);
      return rooms.draft(
          viewer,
          key,
          DraftPages.Sent.preface(shown, form.again(version(charter))),
          status(refused));
    }
  }

  @PostMapping("/group")
  ModelAndView group(
      Viewer viewer,
      @PathVariable String key,
      @ModelAttribute("form") GroupForm form,
      BindingResult errors,
      RedirectAttributes then) {
    Charter charter = frames.writable(viewer, key);
    try {
      return kept(viewer, key, form.wish(), form.groupVersion(), then);
    } catch (Refused refused) {
      var again = new GroupForm(version(charter), form.meetings(), form.members());
      return rooms.draft(
          viewer,
          key,
          DraftPages.Sent.group(Forms.refused(errors, refused), again),
          status(refused));
    }
  }

  private ModelAndView kept(
      Viewer viewer,
      String key,
      PrefaceWish wish,
      @Nullable Integer version,
      RedirectAttributes then) {
    var unused = versions.preface(viewer, key, wish, version);
    then.addFlashAttribute("done", Words.t("promise.saved"));
    return new ModelAndView("redirect:/promise/charters/" + key + "/draft");
  }

  private int version(Charter charter) {
    return pages.draft(charter).map(CharterVersion::version).orElse(0);
  }

  private static HttpStatusCode status(Refused refused) {
    return HttpStatusCode.valueOf(refused.kind().status());
  }
}
