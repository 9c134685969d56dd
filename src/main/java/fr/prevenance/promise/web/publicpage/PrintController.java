package fr.prevenance.promise.web.publicpage;

import fr.prevenance.organization.Viewer;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Files for printers. */
@Controller
@RequestMapping("/promise/{key:(?!charters$)[a-z0-9_-]+}/publication")
class PrintController {

  private final PublicationPages pages;

  PrintController(PublicationPages pages) {
    this.pages = pages;
  }

  @GetMapping("/qr.svg")
  ResponseEntity<String> qr(@PathVariable String key, Viewer viewer) {
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("image/svg+xml"))
        .header("Content-Disposition", "attachment; filename=\"qr-" + key + ".svg\"")
        .body(pages.qr(viewer, key).svg());
  }

  @GetMapping("/{print:[a-z0-9-]+}.pdf")
  ResponseEntity<byte[]> print(
      @PathVariable String key,
      @PathVariable String print,
      @RequestParam(defaultValue = "") String lang,
      Viewer viewer) {
    PrintKind kind = PrintKind.of(print);
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header("Content-Disposition", "inline; filename=\"" + key + "-" + kind.word() + ".pdf\"")
        .body(pages.print(viewer, key, kind, lang));
  }
}
