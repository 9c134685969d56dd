package fr.prevenance.journey.web.editor;

import fr.prevenance.Refused;
import fr.prevenance.journey.EditDesk;
import fr.prevenance.journey.Journey;
import fr.prevenance.journey.edit.FieldEdit;
import fr.prevenance.organization.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A map as it is written, and each of its fields. */
@Controller("journeyEditorController")
@RequestMapping("/journeys/{key}/edit")
class EditorController {

  private final EditorRoom room;
  private final EditDesk edits;

  EditorController(EditorRoom room, EditDesk edits) {
    this.room = room;
    this.edits = edits;
  }

  /**
   * @param added the contact that has just been added
   */
  @GetMapping
  ModelAndView show(
      Viewer viewer, @PathVariable String key, @RequestParam(defaultValue = "") String added) {
    return room.show(viewer, key, Sent.added(added), "");
  }

  @GetMapping("/touchpoints/{touchpoint}")
  ModelAndView touchpoint(
      Viewer viewer, @PathVariable String key, @PathVariable String touchpoint) {
    if (room.writable(viewer, key).map().touchpoint(touchpoint).isEmpty()) throw Refused.notFound();
    return room.show(viewer, key, Sent.NOTHING, "touchpoints/" + touchpoint);
  }

  @GetMapping("/stages/{stage}")
  ModelAndView stage(Viewer viewer, @PathVariable String key, @PathVariable String stage) {
    if (room.writable(viewer, key).map().stage(stage).isEmpty()) throw Refused.notFound();
    return room.show(viewer, key, Sent.NOTHING, "stages/" + stage);
  }

  /**
   * @param revision the one that the author saw
   */
  @PostMapping("/fields")
  ModelAndView write(
      Viewer viewer,
      @PathVariable String key,
      @RequestParam String target,
      @RequestParam(required = false) @Nullable Integer revision,
      HttpServletRequest request) {
    Journey journey = room.writable(viewer, key);
    FieldEdit edit = FieldEdit.of(target, Sendings.said(request));
    String sheet = sheet(edit);
    try {
      Journey unused = edits.change(viewer, key, revision, edit);
      return new ModelAndView(
          "redirect:/journeys/" + journey.key() + "/edit" + (sheet.isEmpty() ? "" : "/" + sheet));
    } catch (Refused refused) {
      return room.show(viewer, key, Sent.field(edit, refused), sheet);
    }
  }

  /** Where the field lies in the drawer. */
  private static String sheet(FieldEdit edit) {
    String[] parts = edit.target().split("/");
    boolean inDrawer = parts[0].equals("touchpoints") || edit.target().endsWith("/fits");
    return inDrawer ? parts[0] + "/" + parts[1] : "";
  }
}
