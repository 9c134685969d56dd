package fr.prevenance.promise.certificate.web;

import fr.prevenance.Refused;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Form;
import fr.prevenance.platform.web.Words;
import fr.prevenance.promise.certificate.Certificate;
import fr.prevenance.promise.certificate.CertificateDesk;
import fr.prevenance.promise.certificate.CertificateId;
import fr.prevenance.promise.web.draft.Forms;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writes a certification, new or known. */
@Controller
@RequestMapping("/promise/certificates")
class CertificateController {

  private final CertificateDesk desk;
  private final CertificateWriting writing;
  private final CertificateForms pages;

  CertificateController(CertificateDesk desk, CertificateWriting writing, CertificateForms pages) {
    this.desk = desk;
    this.writing = writing;
    this.pages = pages;
  }

  @GetMapping("/new")
  ModelAndView ask(Viewer viewer) {
    viewer.mustWrite();
    return view(viewer, null, CertificateForm.BLANK, Form.of(CertificateForm.BLANK), 200);
  }

  @GetMapping("/{id}")
  ModelAndView show(Viewer viewer, @PathVariable UUID id) {
    viewer.mustWrite();
    Certificate known = desk.get(new CertificateId(id));
    CertificateForm values = pages.values(viewer, known);
    return view(viewer, known, values, Form.of(values), 200);
  }

  @PostMapping
  ModelAndView add(
      Viewer viewer,
      @RequestParam MultiValueMap<String, String> typed,
      @RequestParam(required = false) @Nullable MultipartFile file,
      RedirectAttributes then)
      throws IOException {
    return saved(viewer, null, CertificateForm.read(typed), file, then);
  }

  @PostMapping("/{id}")
  ModelAndView change(
      Viewer viewer,
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> typed,
      @RequestParam(required = false) @Nullable MultipartFile file,
      RedirectAttributes then)
      throws IOException {
    viewer.mustWrite();
    Certificate known = desk.get(new CertificateId(id));
    return saved(viewer, known, CertificateForm.read(typed), file, then);
  }

  private ModelAndView saved(
      Viewer viewer,
      @Nullable Certificate known,
      CertificateForm form,
      @Nullable MultipartFile file,
      RedirectAttributes then)
      throws IOException {
    try {
      Certificate saved = writing.save(viewer, known, form, file);
      then.addFlashAttribute("done", Words.t("certificate.saved", saved.reference()));
      return new ModelAndView("redirect:/promise/certificates");
    } catch (Refused refused) {
      var errors = new BeanPropertyBindingResult(form, "form");
      return view(viewer, known, form, Forms.refused(errors, refused), refused.kind().status());
    }
  }

  private ModelAndView view(
      Viewer viewer, @Nullable Certificate known, CertificateForm values, Form form, int status) {
    var view =
        new ModelAndView("promise/certificates/form")
            .addObject("page", pages.page(viewer, known, values, form));
    view.setStatus(HttpStatusCode.valueOf(status));
    return view;
  }
}
