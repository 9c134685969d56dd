package fr.prevenance.indicator.web;

import fr.prevenance.measure.UnitOfMeasure;
import fr.prevenance.organization.Perspective;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.table.RowWriter;
import fr.prevenance.platform.web.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** All indicators as a page, and as a file for a spreadsheet. */
@Controller
class ListController {

  private final ListPages pages;

  ListController(ListPages pages) {
    this.pages = pages;
  }

  @GetMapping("/indicators")
  String list(Viewer viewer, Perspective seen, @ModelAttribute ListQuery query, Model model) {
    model.addAttribute("page", pages.page(viewer, seen, query));
    return "indicator/list";
  }

  @GetMapping("/indicators/table.csv")
  void csv(
      Viewer viewer,
      Perspective seen,
      @ModelAttribute ListQuery query,
      HttpServletResponse response)
      throws IOException {
    try (RowWriter rows = Csv.of(response, Words.t("indicator.file"))) {
      rows.write(
          Stream.of("key", "name", "value", "unit", "n", "month", "target", "state", "owner")
              .map(column -> Words.t("indicator.column." + column))
              .toList());
      for (ListLine line : pages.page(viewer, seen, query).lines()) {
        var gauge = line.indicator().gauge();
        rows.write(
            Arrays.asList(
                line.indicator().key(),
                line.indicator().name(),
                line.latest().value(),
                gauge.unit() == UnitOfMeasure.PERCENT ? "%" : gauge.unitLabel(),
                line.latest().n(),
                line.latest().month(),
                line.aim() == null ? null : line.aim().value(),
                line.standing().word(),
                line.owner()));
      }
    }
  }
}
