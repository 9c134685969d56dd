package fr.prevenance.promise.standard.web;

import fr.prevenance.Refused;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Form;
import fr.prevenance.platform.web.Words;
import fr.prevenance.promise.standard.Face;
import fr.prevenance.promise.standard.FaceDraft;
import fr.prevenance.promise.standard.FaceVersion;
import fr.prevenance.promise.standard.ServiceStandardDesk;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.validation.Errors;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The editor of a face: each button posts the whole of it, only « save » writes it. */
@Controller
@RequestMapping("/promise/standard/{number:\\d{1,9}}/faces/{word:service|management|cooperation}")
class FaceController {

  private final ServiceStandardDesk desk;

  FaceController(ServiceStandardDesk desk) {
    this.desk = desk;
  }

  @GetMapping
  ModelAndView edit(Viewer viewer, @PathVariable int number, @PathVariable String word) {
    viewer.mustWrite();
    if (!desk.get(number).isDraft()) throw Refused.conflict("standard.not-draft");
    FaceVersion face = desk.face(number, Face.of(word));
    FaceDraft draft = FaceDraft.of(face.face());
    return view(
        new FacePage(number, Face.of(word), draft, form(draft), face.version(), ""), HttpStatus.OK);
  }

  @PostMapping
  ModelAndView change(
      Viewer viewer,
      @PathVariable int number,
      @PathVariable String word,
      @RequestParam Map<String, String> sent,
      RedirectAttributes then) {
    viewer.mustWrite();
    Face face = Face.of(word);
    FaceDraft draft = FaceDrafts.read(sent);
    int version = version(sent.getOrDefault("version", ""));
    if (!sent.containsKey("save")) {
      FaceMoves moved = FaceMoves.apply(draft, sent);
      return view(
          new FacePage(
              desk.get(number).number(),
              face,
              moved.draft(),
              form(moved.draft()),
              version,
              moved.touched()),
          HttpStatus.OK);
    }
    try {
      var unused = desk.write(number, face, draft, version);
      then.addFlashAttribute("done", Words.t("standard.saved", face.label()));
      return new ModelAndView("redirect:/promise/standard/" + number + "/faces/" + word);
    } catch (Refused refused) {
      return refused(number, face, draft, version, refused);
    }
  }

  /** What was typed stays; after a conflict the next save replaces what the other wrote. */
  private ModelAndView refused(
      int number, Face face, FaceDraft draft, int version, Refused refused) {
    if (refused.kind() == Refused.Kind.NOT_FOUND) throw refused;
    boolean meanwhile = refused.key().equals("standard.changed-meanwhile");
    int next = meanwhile ? desk.face(number, face).version() : version;
    Form form = Form.refused(form(draft).errors(), refused);
    return view(
        new FacePage(number, face, draft, form, next, ""),
        HttpStatusCode.valueOf(refused.kind().status()));
  }

  private static Form form(FaceDraft draft) {
    return Form.of((Errors) new MapBindingResult(FaceDrafts.values(draft), "form"));
  }

  private static int version(String typed) {
    return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : -1;
  }

  private static ModelAndView view(FacePage page, HttpStatusCode status) {
    var view = new ModelAndView("promise/standard/edit");
    view.setStatus(status);
    view.addObject("page", page);
    return view;
  }
}
