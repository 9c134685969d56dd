package fr.prevenance.journey.web.editor;

import fr.prevenance.Refused;
import fr.prevenance.journey.EditDesk;
import fr.prevenance.journey.Journey;
import fr.prevenance.journey.JourneyMap;
import fr.prevenance.journey.MapEdit;
import fr.prevenance.journey.Touchpoint;
import fr.prevenance.journey.edit.Addition;
import fr.prevenance.organization.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** More stages and contacts, fewer, or elsewhere. */
@Controller("journeyStructureController")
@RequestMapping("/journeys/{key}/edit")
class StructureController {

  private final EditorRoom room;
  private final EditDesk edits;

  StructureController(EditorRoom room, EditDesk edits) {
    this.room = room;
    this.edits = edits;
  }

  @PostMapping("/stages")
  ModelAndView addStage(
      Viewer viewer, @PathVariable String key, @RequestParam(defaultValue = "") String name) {
    Journey journey = room.writable(viewer, key);
    try {
      Journey unused = edits.change(viewer, key, null, new Addition.OfStage(name));
      return to(journey, "#new-stage");
    } catch (Refused refused) {
      return room.show(viewer, key, Sent.addition("stages/+", name, refused), "");
    }
  }

  @PostMapping("/touchpoints")
  ModelAndView addTouchpoint(
      Viewer viewer,
      @PathVariable String key,
      @RequestParam String stage,
      @RequestParam(defaultValue = "") String name) {
    Journey journey = room.writable(viewer, key);
    try {
      Journey changed = edits.change(viewer, key, null, new Addition.OfTouchpoint(stage, name));
      return to(
          journey, "?added=" + added(journey.map(), changed.map(), stage) + "#new-point-" + stage);
    } catch (Refused refused) {
      return room.show(viewer, key, Sent.addition("touchpoints/+/" + stage, name, refused), "");
    }
  }

  @PostMapping("/moves")
  ModelAndView move(
      Viewer viewer,
      @PathVariable String key,
      @RequestParam String what,
      @RequestParam(defaultValue = "") String way,
      @RequestParam(defaultValue = "") String stage,
      @RequestParam(defaultValue = "") String before) {
    return done(viewer, key, null, Targets.move(what, way, stage, before));
  }

  /**
   * @param revision the one that the author saw: what somebody wrote meanwhile does not go unread
   */
  @PostMapping("/removals")
  ModelAndView take(
      Viewer viewer,
      @PathVariable String key,
      @RequestParam String what,
      @RequestParam(required = false) @Nullable Integer revision) {
    return done(viewer, key, revision, Targets.removal(what));
  }

  private ModelAndView done(Viewer viewer, String key, @Nullable Integer revision, MapEdit edit) {
    Journey journey = room.writable(viewer, key);
    try {
      Journey unused = edits.change(viewer, key, revision, edit);
      return to(journey, "");
    } catch (Refused refused) {
      return room.show(viewer, key, Sent.refusal(refused), "");
    }
  }

  private static ModelAndView to(Journey journey, String place) {
    return new ModelAndView("redirect:/journeys/" + journey.key() + "/edit" + place);
  }

  private static String added(JourneyMap before, JourneyMap after, String stage) {
    return after.stage(stage).stream()
        .flatMap(one -> one.touchpoints().stream())
        .map(Touchpoint::key)
        .filter(key -> before.touchpoint(key).isEmpty())
        .findFirst()
        .orElse("");
  }
}
