package fr.prevenance.promise.certificate.web;

import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.table.RowWriter;
import fr.prevenance.platform.web.Choice;
import fr.prevenance.platform.web.Formats;
import fr.prevenance.platform.web.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The list of certifications, on a page and as a table. */
@Controller
@RequestMapping("/promise/certificates")
class CertificatesController {

  private static final List<String> COLUMNS =
      List.of("reference", "body", "scope", "state", "from", "to", "promises", "file");

  private final CertificatesPages pages;

  CertificatesController(CertificatesPages pages) {
    this.pages = pages;
  }

  @GetMapping
  String list(Viewer viewer, Model model) {
    model.addAttribute("page", pages.list(viewer));
    return "promise/certificates/list";
  }

  @GetMapping("/table.csv")
  void export(Viewer viewer, HttpServletResponse response) throws IOException {
    CertificatesPage page = pages.list(viewer);
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader(
        "Content-Disposition",
        ContentDisposition.attachment()
            .filename(Words.t("certificate.table-file") + ".csv", StandardCharsets.UTF_8)
            .build()
            .toString());
    try (RowWriter writer = RowWriter.csv(response.getOutputStream(), Formats.separator())) {
      writer.write(
          COLUMNS.stream().map(column -> Words.t("certificate.column." + column)).toList());
      page.lines().forEach(line -> writer.write(row(line)));
    }
  }

  private static List<Object> row(CertificateLine line) {
    return List.of(
        line.name(),
        line.body(),
        line.scope(),
        line.look().word(),
        line.term().from(),
        line.term().to(),
        line.promises().stream().map(Choice::label).collect(Collectors.joining(" / ")),
        line.paper().name());
  }
}
