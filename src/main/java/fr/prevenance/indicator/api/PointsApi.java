package fr.prevenance.indicator.api;

import fr.prevenance.Refused;
import fr.prevenance.indicator.Indicator;
import fr.prevenance.indicator.IndicatorDesk;
import fr.prevenance.indicator.Point;
import fr.prevenance.indicator.PointDesk;
import fr.prevenance.indicator.PointQuery;
import fr.prevenance.indicator.PointWish;
import fr.prevenance.organization.TokenScope;
import fr.prevenance.organization.Unit;
import fr.prevenance.organization.Viewer;
import fr.prevenance.organization.api.RequiresScope;
import fr.prevenance.platform.api.Listing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/indicators/{key}/points")
class PointsApi {

  record Sent(@Nullable List<PointWish> points) {}

  record Taken(int points) {}

  record PointJson(
      LocalDate day,
      String unitKey,
      @Nullable Long numerator,
      @Nullable Long denominator,
      @Nullable Double value,
      @Nullable Long n,
      String enteredBy,
      Instant enteredAt) {}

  /** Both ends included. */
  record Days(@Nullable LocalDate from, @Nullable LocalDate to) {}

  private final IndicatorDesk desk;
  private final PointDesk points;

  PointsApi(IndicatorDesk desk, PointDesk points) {
    this.desk = desk;
    this.points = points;
  }

  @GetMapping
  @RequiresScope(TokenScope.INDICATORS_READ)
  Listing<PointJson> list(
      @PathVariable String key,
      Viewer viewer,
      Days days,
      @RequestParam(required = false) @Nullable String unit,
      @RequestParam(required = false) @Nullable Integer limit,
      @RequestParam(required = false) @Nullable String cursor) {
    Indicator indicator = desk.get(key);
    int size = Listing.limit(limit);
    int offset = offset(cursor);
    if (unit != null && viewer.units().find(unit).isEmpty())
      throw Refused.invalidField("unit", "organization.unit.unknown", unit);
    var query =
        new PointQuery(
            unit == null ? viewer.visible() : viewer.scope(unit),
            days.from(),
            days.to(),
            size + 1,
            offset);
    List<Point> found = points.page(indicator, query);
    List<PointJson> items = found.stream().limit(size).map(point -> json(viewer, point)).toList();
    return new Listing<>(items, found.size() > size ? String.valueOf(offset + size) : null);
  }

  @PostMapping
  @RequiresScope(TokenScope.INDICATORS_WRITE)
  Taken take(@PathVariable String key, Viewer viewer, @RequestBody Sent sent) {
    return new Taken(
        points.record(viewer, desk.get(key), sent.points() == null ? List.of() : sent.points()));
  }

  @DeleteMapping("/{day}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @RequiresScope(TokenScope.INDICATORS_WRITE)
  void remove(
      @PathVariable String key,
      @PathVariable LocalDate day,
      Viewer viewer,
      @RequestParam(defaultValue = Unit.ROOT_KEY) String unit) {
    points.remove(viewer, desk.get(key), unit, day);
  }

  private static PointJson json(Viewer viewer, Point point) {
    String unit = viewer.units().get(point.unit()).key();
    Point.Writing writing = java.util.Objects.requireNonNull(point.writing());
    return switch (point.figure()) {
      case Point.Ratio ratio ->
          new PointJson(
              point.day(),
              unit,
              ratio.numerator(),
              ratio.denominator(),
              null,
              null,
              writing.by(),
              writing.at());
      case Point.Value value ->
          new PointJson(
              point.day(), unit, null, null, value.value(), value.n(), writing.by(), writing.at());
    };
  }

  private static int offset(@Nullable String cursor) {
    if (cursor == null) return 0;
    if (!cursor.matches("\\d{1,9}")) throw Refused.invalidField("cursor", "api.cursor");
    return Integer.parseInt(cursor);
  }
}
