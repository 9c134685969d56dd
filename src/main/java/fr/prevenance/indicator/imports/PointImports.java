package fr.prevenance.indicator.imports;

import fr.prevenance.indicator.Indicator;
import fr.prevenance.indicator.IndicatorDesk;
import fr.prevenance.indicator.Point;
import fr.prevenance.indicator.PointDesk;
import fr.prevenance.indicator.PointQuery;
import fr.prevenance.indicator.PointRules;
import fr.prevenance.organization.Unit;
import fr.prevenance.organization.UnitId;
import fr.prevenance.organization.UnitNames;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.table.TableFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the points of a file, or only tells what it would take. */
@Service
public class PointImports {

  /** In bytes: a point a line, two hundred thousand of them. */
  public static final int LARGEST = 20 << 20;

  private record Place(UnitId unit, LocalDate day) {}

  private final IndicatorDesk desk;
  private final PointDesk points;

  PointImports(IndicatorDesk desk, PointDesk points) {
    this.desk = desk;
    this.points = points;
  }

  @Transactional
  public PointReport take(Viewer viewer, Indicator indicator, byte[] content, boolean dryRun) {
    PointReport report = read(viewer, indicator, content);
    if (!dryRun && !report.points().isEmpty())
      points.write(indicator, report.points(), viewer.actor().name());
    return report;
  }

  @Transactional(readOnly = true)
  public PointReport read(Viewer viewer, Indicator indicator, byte[] content) {
    Path file = null;
    try {
      file = Files.createTempFile("points", ".table");
      Files.write(file, content);
      TableFile table = TableFile.open(file);
      UnitNames seen = seen(viewer);
      var rules =
          new PointRules(indicator.kind(), text -> unit(viewer, seen, text), desk.today(viewer));
      PointReport report = new PointReader(indicator, rules, table).read(table);
      return new PointReport(
          report.rows(),
          report.points(),
          report.faults(),
          report.rejected(),
          report.columns(),
          fresh(indicator, report.points()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      forget(file);
    }
  }

  private long fresh(Indicator indicator, List<Point> read) {
    if (read.isEmpty()) return 0;
    Set<UnitId> units = new HashSet<>();
    read.forEach(one -> units.add(one.unit()));
    LocalDate from = read.stream().map(Point::day).min(LocalDate::compareTo).orElseThrow();
    LocalDate to = read.stream().map(Point::day).max(LocalDate::compareTo).orElseThrow();
    Set<Place> known = new HashSet<>();
    points
        .page(indicator, new PointQuery(units, from, to))
        .forEach(one -> known.add(new Place(one.unit(), one.day())));
    return read.stream().filter(one -> !known.contains(new Place(one.unit(), one.day()))).count();
  }

  private static UnitNames seen(Viewer viewer) {
    return new UnitNames(
        viewer.units().all().stream().filter(unit -> viewer.sees(unit.id())).toList());
  }

  /** Nothing written means the viewer's own top. */
  private static @Nullable Unit unit(Viewer viewer, UnitNames seen, @Nullable String text) {
    return text == null || text.isBlank() ? viewer.home() : seen.find(text);
  }

  private static void forget(@Nullable Path file) {
    try {
      if (file != null) Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
