package fr.prevenance.promise.web;

import fr.prevenance.measure.Interval;
import fr.prevenance.measure.Measurement;
import fr.prevenance.organization.Perspective;
import fr.prevenance.organization.Unit;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.table.RowWriter;
import fr.prevenance.platform.web.Words;
import fr.prevenance.promise.Axis;
import fr.prevenance.promise.Charter;
import fr.prevenance.promise.CharterDesk;
import fr.prevenance.promise.Standing;
import fr.prevenance.promise.Standings;
import fr.prevenance.promise.Target;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The states of a charter as a table, one line for each promise and unit. */
@Controller
class StatesExport {

  private static final List<String> COLUMNS =
      List.of(
          "charter",
          "axis",
          "key",
          "sentence",
          "unit",
          "state",
          "reason",
          "value",
          "low",
          "high",
          "n",
          "operator",
          "target",
          "tolerance",
          "from",
          "to",
          "since",
          "owner");

  private final CharterDesk charters;
  private final HeldTexts texts;
  private final LivingPages pages;
  private final Standings standings;

  StatesExport(CharterDesk charters, HeldTexts texts, LivingPages pages, Standings standings) {
    this.charters = charters;
    this.texts = texts;
    this.pages = pages;
    this.standings = standings;
  }

  @GetMapping("/promise/charters/{key}/states.csv")
  void export(
      Viewer viewer,
      Perspective seen,
      Locale locale,
      @PathVariable String key,
      HttpServletResponse response)
      throws IOException {
    Charter charter = charters.get(viewer, key);
    HeldText text = texts.of(charter);
    List<Standing> all = standings(viewer, seen, text);
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader(
        "Content-Disposition",
        ContentDisposition.attachment()
            .filename(charter.key() + "-" + seen.period().key() + ".csv", StandardCharsets.UTF_8)
            .build()
            .toString());
    char comma = locale.getLanguage().equals("fr") ? ';' : ',';
    try (RowWriter writer = RowWriter.csv(response.getOutputStream(), comma)) {
      writer.write(COLUMNS.stream().map(column -> Words.t("promise.column." + column)).toList());
      all.forEach(one -> writer.write(row(viewer, text, one)));
    }
  }

  /** In the viewed unit, then in each unit that the promise concerns. */
  private List<Standing> standings(Viewer viewer, Perspective seen, HeldText text) {
    List<Standing> all = new ArrayList<>();
    for (Standing here : pages.standings(viewer, seen, text)) {
      all.add(here);
      standings
          .byUnit(text.charter(), here.commitment(), texts.window(text.charter(), seen))
          .stream()
          .filter(one -> !one.unit().equals(here.unit()) && seen.units().contains(one.unit()))
          .forEach(all::add);
    }
    return all;
  }

  private static List<@Nullable Object> row(Viewer viewer, HeldText text, Standing one) {
    var commitment = one.commitment();
    String axis =
        text.axes().stream()
            .filter(known -> known.key().equals(text.axisOf(commitment)))
            .findFirst()
            .map(Axis::name)
            .orElse("");
    Stream<@Nullable Object> promise =
        Stream.of(
            text.charter().title(),
            axis,
            commitment.key(),
            commitment.sentence(),
            viewer.units().find(one.unit()).map(Unit::name).orElse(""),
            Words.t("promise.state." + one.state()),
            Words.t("promise.reason." + one.appraisal().reason()));
    var owner = commitment.setting().owner();
    Stream<@Nullable Object> rest =
        Stream.of(
            one.period().from(),
            one.period().to(),
            one.since(),
            owner == null ? null : owner.name());
    return Stream.of(promise, figures(one), rest).flatMap(cells -> cells).toList();
  }

  private static Stream<@Nullable Object> figures(Standing one) {
    Measurement measured = one.measurement();
    Interval interval = measured == null ? null : measured.interval();
    Target target = one.commitment().proof().target();
    @Nullable Object[] cells = {
      measured == null ? null : measured.value(),
      interval == null ? null : interval.low(),
      interval == null ? null : interval.high(),
      measured == null ? null : measured.n(),
      target == null ? null : target.operator().sign(),
      target == null ? null : target.value(),
      target == null ? null : target.tolerance()
    };
    return Arrays.stream(cells);
  }
}
