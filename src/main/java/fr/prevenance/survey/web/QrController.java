package fr.prevenance.survey.web;

import fr.prevenance.organization.Viewer;
import fr.prevenance.survey.LinkId;
import fr.prevenance.survey.SurveyDesk;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class QrController {

  private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml");

  private final SurveyDesk desk;
  private final LinkPages pages;

  QrController(SurveyDesk desk, LinkPages pages) {
    this.desk = desk;
    this.pages = pages;
  }

  @GetMapping("/surveys/{key}/links/{id}/qr.svg")
  ResponseEntity<String> svg(@PathVariable String key, @PathVariable LinkId id, Viewer viewer) {
    var link = pages.seen(desk.get(key), id, viewer);
    return ResponseEntity.ok()
        .contentType(SVG)
        .header(
            "Content-Disposition",
            "attachment; filename=\"qr-"
                + key
                + "-"
                + link.id().substring(link.id().length() - 6)
                + ".svg\"")
        .body(link.qr().svg());
  }
}
