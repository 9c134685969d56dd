package fr.prevenance.survey.imports;

import fr.prevenance.organization.Unit;
import fr.prevenance.platform.Likeness;
import fr.prevenance.platform.table.Cells;
import fr.prevenance.platform.table.Moment;
import fr.prevenance.platform.table.Parsed;
import fr.prevenance.platform.table.Row;
import fr.prevenance.platform.web.Words;
import fr.prevenance.signal.Channel;
import fr.prevenance.survey.CleanText;
import fr.prevenance.survey.Mode;
import fr.prevenance.survey.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads when, where, how and by whom a row was answered. */
final class MetaReader {

  private static final int LONGEST_NAME = 200;
  private static final Duration AHEAD = Duration.ofMinutes(5);
  private static final Map<String, Channel> CHANNELS = words(Channel.values(), "import.channel.");
  private static final Map<String, Mode> MODES = words(Mode.values(), "import.mode.");

  private final Map<Target, MetaColumn> columns;
  private final Places places;
  private final AnsweredAt dates;
  private final Instant latest;

  MetaReader(Map<Target, MetaColumn> columns, Places places, AnsweredAt dates, Instant now) {
    this.columns = columns;
    this.places = places;
    this.dates = dates;
    this.latest = now.plus(AHEAD);
  }

  Set<Integer> indexes() {
    Set<Integer> indexes = new HashSet<>();
    columns.values().forEach(column -> indexes.add(column.index()));
    return indexes;
  }

  /** An identifier of the customer or of the answer, which an index has to hold. */
  @Nullable String name(Target target, Row row, List<Fault> faults) {
    String text = text(target, row);
    if (text != null && text.length() > LONGEST_NAME)
      faults.add(fault(target, row, "survey.text.too-long", text.length(), LONGEST_NAME));
    return text;
  }

  Unit unit(Row row, List<Fault> faults) {
    String text = text(Target.UNIT, row);
    Unit unit = text == null ? places.root() : places.find(text);
    if (unit != null) return unit;
    faults.add(fault(Target.UNIT, row, "import.row.unit-unknown", CleanText.excerpt(text)));
    return places.root();
  }

  Response.Moment moment(Row row, Unit unit, List<Fault> faults) {
    var zone = places.zoneOf(unit);
    String text = text(Target.ANSWERED_AT, row);
    if (text == null) return dates.now(zone);
    switch (dates.read(text)) {
      case Parsed.Value<Moment>(Moment told) -> {
        Response.Moment moment = dates.at(told, zone);
        if (moment.answeredAt().isAfter(latest))
          faults.add(fault(Target.ANSWERED_AT, row, "survey.response.future"));
        return moment;
      }
      case Parsed.Misfit<Moment>(String key, List<Object> arguments) ->
          faults.add(fault(Target.ANSWERED_AT, row, key, arguments.toArray()));
    }
    return dates.now(zone);
  }

  @Nullable Channel channel(Row row, List<Fault> faults) {
    return word(Target.CHANNEL, CHANNELS, null, "survey.response.channel-unknown", row, faults);
  }

  Mode mode(Row row, List<Fault> faults) {
    return Objects.requireNonNull(
        word(Target.MODE, MODES, Mode.IMPORT, "survey.response.mode-unknown", row, faults));
  }

  double weight(Row row, List<Fault> faults) {
    String text = text(Target.WEIGHT, row);
    if (text == null) return 1;
    double weight = Cells.number(text).toOptional().map(Number::doubleValue).orElse(0.0);
    if (weight > 0 && !Double.isInfinite(weight)) return weight;
    faults.add(fault(Target.WEIGHT, row, "survey.response.weight"));
    return 1;
  }

  private <E> @Nullable E word(
      Target target,
      Map<String, E> words,
      @Nullable E otherwise,
      String key,
      Row row,
      List<Fault> faults) {
    String text = text(target, row);
    if (text == null) return otherwise;
    E found = words.get(text);
    if (found == null) found = words.get(Likeness.folded(text));
    if (found == null) faults.add(fault(target, row, key, CleanText.excerpt(text)));
    return found == null ? otherwise : found;
  }

  private @Nullable String text(Target target, Row row) {
    MetaColumn column = columns.get(target);
    return column == null ? null : column.text(row);
  }

  private Fault fault(Target target, Row row, String key, Object... arguments) {
    return Objects.requireNonNull(columns.get(target)).fault(row, key, arguments);
  }

  /** Their names, and what people call them in either language. */
  private static <E extends Enum<E>> Map<String, E> words(E[] values, String prefix) {
    Map<String, E> words = new HashMap<>();
    for (E value : values) {
      words.put(value.name(), value);
      words.put(value.name().toLowerCase(Locale.ROOT), value);
      words.put(value.name().toLowerCase(Locale.ROOT).replace('_', ' '), value);
      for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
        for (String name : Words.t(locale, prefix + value.name()).split(","))
          words.put(Likeness.folded(name), value);
      }
    }
    return words;
  }
}
