package fr.prevenance.journey.web.editor;

import fr.prevenance.Refused;
import fr.prevenance.journey.EditDesk;
import fr.prevenance.journey.Journey;
import fr.prevenance.organization.Viewer;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Takes the last change back, and does it again. */
@Controller("journeyTrailController")
@RequestMapping("/journeys/{key}/edit")
class TrailController {

  private final EditorRoom room;
  private final EditDesk edits;

  TrailController(EditorRoom room, EditDesk edits) {
    this.room = room;
    this.edits = edits;
  }

  @PostMapping("/undo")
  ModelAndView undo(Viewer viewer, @PathVariable String key) {
    return done(viewer, key, () -> edits.undo(viewer, key));
  }

  @PostMapping("/redo")
  ModelAndView redo(Viewer viewer, @PathVariable String key) {
    return done(viewer, key, () -> edits.redo(viewer, key));
  }

  private ModelAndView done(Viewer viewer, String key, Supplier<Journey> step) {
    Journey journey = room.writable(viewer, key);
    try {
      Journey unused = step.get();
      return new ModelAndView("redirect:/journeys/" + journey.key() + "/edit");
    } catch (Refused refused) {
      return room.show(viewer, key, Sent.refusal(refused), "");
    }
  }
}
