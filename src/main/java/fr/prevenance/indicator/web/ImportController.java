package fr.prevenance.indicator.web;

import fr.prevenance.Refused;
import fr.prevenance.indicator.Indicator;
import fr.prevenance.indicator.IndicatorDesk;
import fr.prevenance.indicator.imports.PointImports;
import fr.prevenance.indicator.imports.PointReport;
import fr.prevenance.indicator.imports.PointUpload;
import fr.prevenance.indicator.imports.PointUploads;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.table.RowWriter;
import fr.prevenance.platform.web.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A file of points: sent and tried, then taken; what does not fit can be had as a file. */
@Controller
@RequestMapping("/indicators/{key}/imports")
class ImportController {

  private final IndicatorDesk desk;
  private final PointUploads uploads;
  private final PointImports imports;

  ImportController(IndicatorDesk desk, PointUploads uploads, PointImports imports) {
    this.desk = desk;
    this.uploads = uploads;
    this.imports = imports;
  }

  @GetMapping
  String ask(@PathVariable String key, Viewer viewer, Model model) {
    viewer.mustWrite();
    model.addAttribute("page", new ImportPage(desk.get(key), null, null, ""));
    return "indicator/import";
  }

  @PostMapping
  String send(
      @PathVariable String key,
      Viewer viewer,
      @RequestParam(required = false) @Nullable MultipartFile file,
      Model model,
      HttpServletResponse response)
      throws IOException {
    viewer.mustWrite();
    Indicator indicator = desk.get(key);
    try {
      if (file == null || file.isEmpty())
        throw Refused.invalidField("file", "indicator.file.missing");
      String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
      return "redirect:/indicators/"
          + key
          + "/imports/"
          + uploads.open(viewer, indicator, name, file.getBytes());
    } catch (Refused refused) {
      response.setStatus(refused.kind().status());
      Refused.Field first = refused.fields().isEmpty() ? null : refused.fields().getFirst();
      String mistake =
          first == null
              ? Words.t(refused.key(), refused.arguments().toArray())
              : Words.t(first.key(), first.arguments().toArray());
      model.addAttribute("page", new ImportPage(indicator, null, null, mistake));
      return "indicator/import";
    }
  }

  @GetMapping("/{id}")
  String trial(@PathVariable String key, @PathVariable UUID id, Viewer viewer, Model model) {
    viewer.mustWrite();
    Indicator indicator = desk.get(key);
    PointUpload upload = uploads.get(indicator, id);
    model.addAttribute(
        "page",
        new ImportPage(indicator, upload, imports.read(viewer, indicator, upload.content()), ""));
    return "indicator/trial";
  }

  @PostMapping("/{id}/confirmation")
  String confirm(
      @PathVariable String key, @PathVariable UUID id, Viewer viewer, RedirectAttributes next) {
    viewer.mustWrite();
    PointReport report = uploads.run(viewer, desk.get(key), id);
    next.addFlashAttribute("done", Words.plural("indicator.done.imported", report.points().size()));
    return report.rejected() == 0
        ? "redirect:/indicators/" + key
        : "redirect:/indicators/" + key + "/imports/" + id;
  }

  @GetMapping("/{id}/rejects.csv")
  void rejects(
      @PathVariable String key, @PathVariable UUID id, Viewer viewer, HttpServletResponse response)
      throws IOException {
    viewer.mustWrite();
    Indicator indicator = desk.get(key);
    PointReport report = imports.read(viewer, indicator, uploads.get(indicator, id).content());
    String name = Words.t("indicator.import.rejects.file", key);
    try (RowWriter rows = Csv.of(response, name)) {
      rows.write(
          Stream.of("line", "column", "cell", "message")
              .map(one -> Words.t("indicator.column." + one))
              .toList());
      report
          .faults()
          .forEach(
              one -> rows.write(List.of(one.line(), one.column(), one.value(), one.message())));
    }
  }
}
