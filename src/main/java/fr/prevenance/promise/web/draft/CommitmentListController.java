package fr.prevenance.promise.web.draft;

import fr.prevenance.Refused;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Words;
import fr.prevenance.promise.Charter;
import fr.prevenance.promise.Commitment;
import fr.prevenance.promise.CommitmentDesk;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The commitments of a draft as a list: one more, one less, another order. */
@Controller
@RequestMapping("/promise/charters/{key}/draft")
class CommitmentListController {

  private final Frames frames;
  private final Rooms rooms;
  private final CommitmentDesk desk;
  private final Ordering ordering;

  CommitmentListController(Frames frames, Rooms rooms, CommitmentDesk desk, Ordering ordering) {
    this.frames = frames;
    this.rooms = rooms;
    this.desk = desk;
    this.ordering = ordering;
  }

  @PostMapping("/commitments")
  ModelAndView add(
      Viewer viewer,
      @PathVariable String key,
      @ModelAttribute("form") AddForm form,
      BindingResult errors,
      RedirectAttributes then) {
    Charter charter = frames.writable(viewer, key);
    try {
      Commitment added = ordering.add(viewer, key, form);
      then.addFlashAttribute("done", Words.t("promise.commitment.added"));
      return new ModelAndView(
          "redirect:/promise/charters/" + charter.key() + "/draft/commitments/" + added.key());
    } catch (Refused refused) {
      return rooms.draft(
          viewer,
          key,
          DraftPages.Sent.added(Forms.refused(errors, refused)),
          HttpStatusCode.valueOf(refused.kind().status()));
    }
  }

  @PostMapping("/variations")
  String vary(
      Viewer viewer,
      @PathVariable String key,
      @RequestParam String basedOn,
      RedirectAttributes then) {
    Charter charter = frames.writable(viewer, key);
    Commitment added = ordering.vary(viewer, key, basedOn);
    then.addFlashAttribute("done", Words.t("promise.commitment.varied"));
    return "redirect:/promise/charters/" + charter.key() + "/draft/commitments/" + added.key();
  }

  /** As dragged: the whole order at once. */
  @PostMapping("/order")
  ResponseEntity<Void> order(
      Viewer viewer, @PathVariable String key, @RequestParam List<String> order) {
    Charter unused = frames.writable(viewer, key);
    ordering.put(viewer, key, order);
    return ResponseEntity.status(HttpStatus.NO_CONTENT).build();
  }

  @PostMapping("/commitments/{commitment}/position")
  String move(
      Viewer viewer,
      @PathVariable String key,
      @PathVariable String commitment,
      @RequestParam int position) {
    Charter charter = frames.writable(viewer, key);
    desk.move(viewer, key, commitment, position);
    return back(charter);
  }

  @PostMapping("/commitments/{commitment}/withdrawal")
  String withdraw(
      Viewer viewer,
      @PathVariable String key,
      @PathVariable String commitment,
      RedirectAttributes then) {
    Charter charter = frames.writable(viewer, key);
    Commitment gone = desk.withdraw(viewer, key, commitment);
    then.addFlashAttribute("done", Words.t("promise.commitment.removed", gone.sentence()));
    then.addFlashAttribute(
        "undo",
        "/promise/charters/" + charter.key() + "/draft/commitments/" + gone.key() + "/restoration");
    return back(charter);
  }

  @PostMapping("/commitments/{commitment}/restoration")
  String restore(
      Viewer viewer,
      @PathVariable String key,
      @PathVariable String commitment,
      RedirectAttributes then) {
    Charter charter = frames.writable(viewer, key);
    Commitment again = desk.restore(viewer, key, commitment);
    then.addFlashAttribute("done", Words.t("promise.commitment.restored", again.sentence()));
    return back(charter);
  }

  private static String back(Charter charter) {
    return "redirect:/promise/charters/" + charter.key() + "/draft";
  }
}
