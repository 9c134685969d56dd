package fr.prevenance.journey.web.list;

import fr.prevenance.Refused;
import fr.prevenance.journey.Journey;
import fr.prevenance.journey.JourneyDesk;
import fr.prevenance.journey.MapDocument;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Words;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A map is copied, put away, taken out again, handed out. */
@Controller("journeyLifeController")
@RequestMapping("/journeys/{key}")
class LifeController {

  private static final int LONGEST = 200;

  private final JourneyDesk desk;

  LifeController(JourneyDesk desk) {
    this.desk = desk;
  }

  @PostMapping("/copy")
  String duplicate(Viewer viewer, @PathVariable String key, RedirectAttributes then) {
    viewer.mustWrite();
    Journey model = desk.get(viewer, key);
    if (!viewer.sees(model.unit())) throw Refused.notFound();
    String wished = Words.t("mapeditor.copy", model.title());
    Journey copy = desk.duplicate(viewer, key, wished.length() > LONGEST ? model.title() : wished);
    then.addFlashAttribute("done", Words.t("mapeditor.copied", copy.title()));
    return "redirect:/journeys/" + copy.key() + "/edit";
  }

  @PostMapping("/archive")
  String archive(Viewer viewer, @PathVariable String key, RedirectAttributes then) {
    Journey gone = desk.archive(viewer, key);
    then.addFlashAttribute("done", Words.t("mapeditor.archived", gone.title()));
    then.addFlashAttribute("undo", "/journeys/" + gone.key() + "/restoration");
    return "redirect:/journeys";
  }

  @PostMapping("/restoration")
  String restore(Viewer viewer, @PathVariable String key, RedirectAttributes then) {
    Journey again = desk.restore(viewer, key);
    then.addFlashAttribute("done", Words.t("mapeditor.restored", again.title()));
    return "redirect:/journeys";
  }

  @GetMapping("/export.json")
  ResponseEntity<byte[]> export(Viewer viewer, @PathVariable String key) {
    Journey journey = desk.get(viewer, key);
    String json =
        MapDocument.write(MapDocument.of(journey, viewer.units().get(journey.unit()).key()));
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(journey.key() + ".json").build().toString())
        .body(json.getBytes(StandardCharsets.UTF_8));
  }
}
