package fr.prevenance.promise.certificate.web;

import fr.prevenance.Refused;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Words;
import fr.prevenance.promise.certificate.Certificate;
import fr.prevenance.promise.certificate.CertificateDesk;
import fr.prevenance.promise.certificate.CertificateId;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes a certification away and back, and hands out its certificate. */
@Controller
@RequestMapping("/promise/certificates/{id}")
class CertificateLifeController {

  private final CertificateDesk desk;

  CertificateLifeController(CertificateDesk desk) {
    this.desk = desk;
  }

  @PostMapping("/removal")
  String remove(Viewer viewer, @PathVariable UUID id, RedirectAttributes then) {
    Certificate removed = desk.remove(viewer, new CertificateId(id));
    then.addFlashAttribute("done", Words.t("certificate.removed", removed.reference()));
    then.addFlashAttribute("undo", CertificatesPages.path(removed) + "/restoration");
    return "redirect:/promise/certificates";
  }

  @PostMapping("/restoration")
  String restore(Viewer viewer, @PathVariable UUID id, RedirectAttributes then) {
    Certificate restored = desk.restore(viewer, new CertificateId(id));
    then.addFlashAttribute("done", Words.t("certificate.restored", restored.reference()));
    return "redirect:/promise/certificates";
  }

  /** For everyone of the organisation. */
  @GetMapping("/file")
  ResponseEntity<Resource> read(Viewer viewer, @PathVariable UUID id) {
    Certificate.Paper paper = desk.get(new CertificateId(id)).paper();
    if (paper == null) throw Refused.notFound();
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(paper.file().type()))
        .header(
            "Content-Disposition",
            ContentDisposition.attachment()
                .filename(paper.name(), StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(new FileSystemResource(desk.content(paper)));
  }
}
