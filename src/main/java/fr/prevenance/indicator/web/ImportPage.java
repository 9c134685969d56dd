package fr.prevenance.indicator.web;

import fr.prevenance.indicator.Indicator;
import fr.prevenance.indicator.Kind;
import fr.prevenance.indicator.imports.PointReport;
import fr.prevenance.indicator.imports.PointUpload;
import fr.prevenance.platform.web.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file of points: asked for, tried, or taken. */
public record ImportPage(
    Indicator indicator,
    @Nullable PointUpload upload,
    @Nullable PointReport report,
    String mistake) {

  private static final int SHOWN = 100;

  public String href() {
    return "/indicators/" + indicator.key() + "/imports";
  }

  public boolean taken() {
    return upload != null && upload.imported() != null;
  }

  public List<PointReport.Fault> faults() {
    return report == null ? List.of() : report.faults().stream().limit(SHOWN).toList();
  }

  /** « Jour, Unité, Numérateur, Dénominateur » */
  public String columns() {
    String figure = indicator.kind() == Kind.SHARE ? "share" : "value";
    return Words.t("indicator.import.columns." + figure);
  }

  /** What each column of the file was taken for. */
  public List<String> found() {
    if (report == null) return List.of();
    return report.columns().entrySet().stream()
        .map(one ->
            Words.t(
                "indicator.import.found",
                one.getValue(),
                Words.t("indicator.column." + one.getKey().key())))
        .toList();
  }
}
