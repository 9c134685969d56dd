package fr.prevenance.action.web;

import fr.prevenance.organization.Perspective;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.table.RowWriter;
import fr.prevenance.platform.web.Formats;
import fr.prevenance.platform.web.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The plan as a page, and as a file for a spreadsheet. */
@Controller
class PlanController {

  private final PlanPages pages;

  PlanController(PlanPages pages) {
    this.pages = pages;
  }

  @GetMapping("/actions")
  String list(
      Viewer viewer, Perspective perspective, @ModelAttribute PlanQuery query, Model model) {
    model.addAttribute("page", pages.page(viewer, perspective, query));
    return "action/list";
  }

  @GetMapping("/actions/table.csv")
  void csv(Perspective perspective, @ModelAttribute PlanQuery query, HttpServletResponse response)
      throws IOException {
    named(response, "text/csv;charset=utf-8", "csv");
    try (RowWriter rows = RowWriter.csv(response.getOutputStream(), Formats.separator())) {
      write(rows, pages.all(perspective, query));
    }
  }

  @GetMapping("/actions/table.xlsx")
  void xlsx(Perspective perspective, @ModelAttribute PlanQuery query, HttpServletResponse response)
      throws IOException {
    named(response, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");
    try (RowWriter rows = RowWriter.xlsx(response.getOutputStream(), Words.t("action.sheet"))) {
      write(rows, pages.all(perspective, query));
    }
  }

  private static void named(HttpServletResponse response, String type, String extension) {
    response.setContentType(type);
    response.setHeader("Content-Disposition", "attachment; filename=\"actions." + extension + "\"");
  }

  private static void write(RowWriter rows, List<PlanLine> lines) {
    rows.write(
        List.of(
                "number",
                "origin",
                "nc",
                "causes",
                "action",
                "due",
                "documents",
                "pilot",
                "actors",
                "verification",
                "progress",
                "efficacy")
            .stream()
            .map(column -> Words.t("action.column." + column))
            .toList());
    for (PlanLine line : lines) {
      rows.write(
          java.util.Arrays.asList(
              line.number(),
              line.origin(),
              line.nonConformity(),
              line.causes(),
              line.title(),
              line.moment().due(),
              line.documents(),
              line.pilot(),
              String.join(", ", line.actors()),
              line.verification(),
              line.progress(),
              line.efficacy().text()));
    }
  }
}
