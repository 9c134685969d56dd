package fr.prevenance.insight.web;

import fr.prevenance.organization.Perspective;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class MapController {

  static final String PATH = "/insight/map";

  private final MapPages pages;

  MapController(MapPages pages) {
    this.pages = pages;
  }

  @GetMapping(PATH)
  String show(
      @RequestParam Map<String, String> query, Viewer viewer, Perspective perspective, Model page) {
    page.addAttribute("page", pages.page(new Sight(query, viewer, perspective)));
    return "insight/map";
  }

  @GetMapping(PATH + ".csv")
  void export(
      @RequestParam Map<String, String> query,
      Viewer viewer,
      Perspective perspective,
      HttpServletResponse response)
      throws IOException {
    Sight sight = new Sight(query, viewer, perspective);
    TableExport.write(
        response, sight, Words.t("insight.map.file"), MapTable.rows(pages.page(sight)));
  }
}
