package fr.prevenance.indicator.api;

import fr.prevenance.Refused;
import fr.prevenance.indicator.Indicator;
import fr.prevenance.indicator.IndicatorDesk;
import fr.prevenance.indicator.imports.PointImports;
import fr.prevenance.indicator.imports.PointReport;
import fr.prevenance.organization.TokenScope;
import fr.prevenance.organization.Viewer;
import fr.prevenance.organization.api.RequiresScope;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping("/api/v1/indicators/{key}/imports")
class PointImportsApi {

  private final IndicatorDesk desk;
  private final PointImports imports;

  PointImportsApi(IndicatorDesk desk, PointImports imports) {
    this.desk = desk;
    this.imports = imports;
  }

  /** With {@code dryRun=true} it only tells what it would do. */
  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @RequiresScope(TokenScope.INDICATORS_WRITE)
  PointReport.Json take(
      @PathVariable String key,
      Viewer viewer,
      @RequestParam(required = false) @Nullable MultipartFile file,
      @RequestParam(defaultValue = "false") boolean dryRun)
      throws IOException {
    Indicator indicator = desk.get(key);
    if (file == null) throw Refused.invalidField("file", "indicator.file.missing");
    if (file.getSize() > PointImports.LARGEST)
      throw Refused.invalidField("file", "indicator.file.large", PointImports.LARGEST >> 20);
    return imports.take(viewer, indicator, file.getBytes(), dryRun).json();
  }
}
