package fr.prevenance.journey.web.list;

import fr.prevenance.Refused;
import fr.prevenance.journey.JourneyDesk;
import fr.prevenance.journey.MapDocument;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A map from a file, or pasted. */
@Controller("journeyImportController")
@RequestMapping("/journeys/import")
class ImportController {

  private static final int LARGEST = 1_000_000;

  private final JourneyDesk desk;

  ImportController(JourneyDesk desk) {
    this.desk = desk;
  }

  @GetMapping
  ModelAndView ask(Viewer viewer) {
    viewer.mustWrite();
    return view(ImportPage.blank());
  }

  @PostMapping
  ModelAndView take(
      Viewer viewer,
      @RequestParam(required = false) @Nullable MultipartFile file,
      @RequestParam(defaultValue = "") String json,
      RedirectAttributes then) {
    viewer.mustWrite();
    String text = json;
    try {
      if (file != null && !file.isEmpty()) text = text(file);
      if (text.length() > LARGEST) throw tooLarge(text.length());
      if (text.isBlank()) throw Refused.invalid("mapeditor.import.nothing");
      return taken(desk.adopt(viewer, MapDocument.draft(text)), then);
    } catch (Refused refused) {
      ModelAndView again = view(new ImportPage(kept(text), Refusals.lines(refused), null));
      again.setStatus(HttpStatusCode.valueOf(refused.kind().status()));
      return again;
    }
  }

  private static ModelAndView taken(JourneyDesk.Adoption adoption, RedirectAttributes then) {
    String key = adoption.journey().key();
    if (adoption.leftOut().isEmpty()) {
      then.addFlashAttribute("done", Words.t("mapeditor.created", adoption.journey().title()));
      return new ModelAndView("redirect:/journeys/" + key + "/edit");
    }
    List<ImportPage.Line> leftOut = Refusals.lines(adoption.leftOut());
    return view(
        new ImportPage(
            "", List.of(), new ImportPage.Taken(key, adoption.journey().title(), leftOut)));
  }

  /** Too much of it would not fit its field again. */
  private static String kept(String text) {
    return text.length() > LARGEST ? "" : text;
  }

  private static String text(MultipartFile file) {
    if (file.getSize() > LARGEST) throw tooLarge(file.getSize());
    try {
      String text = new String(file.getBytes(), StandardCharsets.UTF_8);
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Refused tooLarge(long size) {
    return Refused.invalid("mapeditor.import.large", Math.ceilDiv(size, LARGEST), 1);
  }

  private static ModelAndView view(ImportPage page) {
    return new ModelAndView("journey/list/import").addObject("page", page);
  }
}
