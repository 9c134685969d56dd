package fr.prevenance.journey.web.editor;

import fr.prevenance.Refused;
import fr.prevenance.journey.EditDesk;
import fr.prevenance.journey.Journey;
import fr.prevenance.journey.Twins;
import fr.prevenance.journey.edit.SameContact;
import fr.prevenance.organization.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What ties a contact to others: the same one on another map, a moment of truth. */
@Controller("journeyContactController")
@RequestMapping("/journeys/{key}/edit/touchpoints/{touchpoint}")
class ContactController {

  private final EditorRoom room;
  private final EditDesk edits;
  private final Twins twins;
  private final NewMoments moments;

  ContactController(EditorRoom room, EditDesk edits, Twins twins, NewMoments moments) {
    this.room = room;
    this.edits = edits;
    this.twins = twins;
    this.moments = moments;
  }

  @PostMapping("/same")
  ModelAndView same(Viewer viewer, @PathVariable String key, @PathVariable String touchpoint) {
    Journey journey = room.writable(viewer, key);
    var twin = EditorPages.offer(twins, viewer, journey, touchpoint).orElseThrow(Refused::notFound);
    try {
      Journey unused = edits.change(viewer, key, null, new SameContact(touchpoint, twin.known()));
      return to(journey, twin.known());
    } catch (Refused refused) {
      return room.show(viewer, key, Sent.refusal(refused), "");
    }
  }

  @PostMapping("/moment")
  ModelAndView moment(
      Viewer viewer,
      @PathVariable String key,
      @PathVariable String touchpoint,
      @RequestParam(defaultValue = "") String channel,
      @RequestParam(defaultValue = "") String name) {
    Journey journey = room.writable(viewer, key);
    try {
      Journey unused = moments.add(viewer, key, touchpoint, channel, name);
      return to(journey, touchpoint);
    } catch (Refused refused) {
      return room.show(
          viewer,
          key,
          Sent.moment(touchpoint, channel, name, refused),
          "touchpoints/" + touchpoint);
    }
  }

  private static ModelAndView to(Journey journey, String touchpoint) {
    return new ModelAndView(
        "redirect:/journeys/" + journey.key() + "/edit/touchpoints/" + touchpoint);
  }
}
