package fr.prevenance.journey.actors.web;

import fr.prevenance.Refused;
import fr.prevenance.journey.actors.Cartography;
import fr.prevenance.journey.actors.StakeholderDesk;
import fr.prevenance.journey.actors.StakeholderDocument;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Form;
import fr.prevenance.platform.web.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Cartographies that travel: as a file, and on paper. */
@Controller
@RequestMapping("/stakeholders")
class CartographyFileController {

  private static final int LARGEST = 2 << 20;

  private final StakeholderDesk desk;
  private final CartographyPrint print;

  CartographyFileController(StakeholderDesk desk, CartographyPrint print) {
    this.desk = desk;
    this.print = print;
  }

  @GetMapping("/{key}/export.json")
  ResponseEntity<String> export(@PathVariable String key) {
    Cartography one = desk.get(key);
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .header("Content-Disposition", attached(key + ".json"))
        .body(StakeholderDocument.write(StakeholderDocument.draft(one.map(), one.key())));
  }

  @GetMapping("/{key}/map.pdf")
  ResponseEntity<byte[]> paper(Viewer viewer, @PathVariable String key) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header("Content-Disposition", attached(key + ".pdf"))
        .body(print.of(viewer, desk.get(key)));
  }

  @PostMapping("/import")
  ModelAndView adopt(Viewer viewer, @RequestParam(required = false) @Nullable MultipartFile file, RedirectAttributes then)
      throws IOException {
    viewer.mustWrite();
    try {
      if (file == null || file.isEmpty()) throw Refused.invalidField("file", "stakeholder.file-missing");
      if (file.getSize() > LARGEST) throw Refused.invalidField("file", "stakeholder.file-large");
      var draft = StakeholderDocument.draft(new String(file.getBytes(), StandardCharsets.UTF_8));
      var adopted = desk.adopt(viewer, draft);
      String title = adopted.cartography().title();
      then.addFlashAttribute(
          "done",
          adopted.leftOut().isEmpty()
              ? Words.t("stakeholder.imported", title)
              : Words.plural("stakeholder.imported-partly", adopted.leftOut().size(), title));
      return new ModelAndView("redirect:" + CartographyPages.path(adopted.cartography().key()));
    } catch (Refused refused) {
      return refused(refused);
    }
  }

  private static ModelAndView refused(Refused refused) {
    Form blank = Form.of(new NewForm("", Words.t("stakeholder.customer")));
    Form file = FileMistakes.form(refused);
    var view = new ModelAndView("journey/stakeholder/new").addObject("page", new NewPage(blank, file));
    view.setStatus(HttpStatusCode.valueOf(refused.kind().status()));
    return view;
  }

  private static String attached(String name) {
    return ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString();
  }
}
