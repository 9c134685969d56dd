package fr.prevenance.journey.web.print;

import fr.prevenance.journey.JourneyDesk;
import fr.prevenance.journey.web.Sight;
import fr.prevenance.organization.Perspective;
import fr.prevenance.organization.Viewer;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Maps for walls and slides. */
@Controller
@RequestMapping("/journeys/{key}")
class MapPrintController {

  private final JourneyDesk desk;
  private final MapPrints prints;

  MapPrintController(JourneyDesk desk, MapPrints prints) {
    this.desk = desk;
    this.prints = prints;
  }

  @GetMapping("/map.pdf")
  ResponseEntity<byte[]> pdf(@PathVariable String key, Viewer viewer, Perspective seen) {
    byte[] pdf = prints.pdf(Sight.of(viewer, seen, desk.get(viewer, key)));
    return file(key + ".pdf", "inline", MediaType.APPLICATION_PDF, pdf);
  }

  @GetMapping("/map.png")
  ResponseEntity<byte[]> png(@PathVariable String key, Viewer viewer, Perspective seen) {
    byte[] png = prints.png(Sight.of(viewer, seen, desk.get(viewer, key)));
    return file(key + ".png", "attachment", MediaType.IMAGE_PNG, png);
  }

  private static ResponseEntity<byte[]> file(
      String name, String how, MediaType type, byte[] bytes) {
    return ResponseEntity.ok()
        .contentType(type)
        .header("Content-Disposition", how + "; filename=\"" + name + "\"")
        .body(bytes);
  }
}
