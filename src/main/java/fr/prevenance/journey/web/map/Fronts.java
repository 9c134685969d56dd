package fr.prevenance.journey.web.map;

import fr.prevenance.journey.Persona;
import fr.prevenance.journey.live.LivePoint;
import fr.prevenance.journey.web.MapFacts;
import fr.prevenance.journey.web.Sight;
import fr.prevenance.platform.web.Dates;
import fr.prevenance.platform.web.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands above a map. */
final class Fronts {

  private Fronts() {}

  static MapPage.Front of(MapFacts facts) {
    Sight sight = facts.sight();
    String period = sight.period().label();
    return new MapPage.Front(
        sight.journey().key(),
        sight.journey().title(),
        MapLead.of(facts.live()),
        who(sight.journey().map().persona()),
        period.substring(0, 1).toLowerCase(Locale.ROOT) + period.substring(1),
        freshness(facts),
        notes(sight));
  }

  private static MapPage.Who who(Persona persona) {
    String name =
        Stream.of(persona.name(), persona.portrait())
            .filter(word -> !word.isBlank())
            .collect(Collectors.joining(", "));
    String quote = persona.quote().isBlank() ? "" : Words.t("mapview.quoted", persona.quote());
    String words =
        Stream.of(persona.habits(), quote)
            .filter(word -> !word.isBlank())
            .collect(Collectors.joining(" "));
    String initial =
        persona.name().isBlank()
            ? ""
            : new String(Character.toChars(persona.name().strip().codePointAt(0)))
                .toUpperCase(Locale.ROOT);
    return new MapPage.Who(initial, name, words);
  }

  private static String freshness(MapFacts facts) {
    LocalDate last =
        facts
            .live()
            .points()
            .map(LivePoint::lastSaid)
            .filter(Objects::nonNull)
            .max(LocalDate::compareTo)
            .orElse(null);
    if (last == null) return Words.t("mapview.fresh.never");
    if (last.equals(facts.live().window().today())) return Words.t("mapview.fresh.today");
    return Words.t("mapview.fresh", Dates.date(last));
  }

  private static List<String> notes(Sight sight) {
    List<String> notes = new ArrayList<>();
    if (sight.journey().isArchived()) notes.add(Words.t("mapview.note.archived"));
    if (!sight.unit().isRoot()) notes.add(Words.t("mapview.note.unit", sight.unit().name()));
    return notes;
  }
}
