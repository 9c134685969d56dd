package fr.prevenance.insight.web;

import fr.prevenance.platform.web.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The map as a table for other tools. */
final class MapTable {

  private MapTable() {}

  static List<List<@Nullable Object>> rows(MapPage page) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    rows.add(
        new ArrayList<>(
            Stream.of(
                    "key",
                    "subject",
                    "zone",
                    "zone-title",
                    "to-confirm",
                    "satisfaction",
                    "satisfaction-low",
                    "satisfaction-high",
                    "satisfaction-n",
                    "importance",
                    "importance-low",
                    "importance-high",
                    "importance-n")
                .map(column -> Words.t("insight.map.column." + column))
                .toList()));
    for (MapPage.Line line : page.lines()) {
      MapPage.Reading satisfaction = line.satisfaction();
      MapPage.Reading importance = line.importance();
      rows.add(
          Arrays.asList(
              line.key(),
              line.name(),
              line.standing().zone() == 0 ? null : line.standing().zone(),
              line.standing().word(),
              Words.t("measure.answer." + line.standing().toConfirm()),
              satisfaction.exact(),
              satisfaction.low(),
              satisfaction.high(),
              satisfaction.n(),
              importance.exact(),
              importance.low(),
              importance.high(),
              importance.n()));
    }
    return rows;
  }
}
