package fr.prevenance.journey.edit;

import fr.prevenance.journey.JourneyMap;
import fr.prevenance.journey.Persona;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What is said of a map as a whole. */
public enum MapField {
  TITLE("title", map -> List.of(map.title()), (map, said) -> map.titled(said.line())),
  PERSONA_NAME(
      "persona/name",
      map -> List.of(map.persona().name()),
      (map, said) ->
          with(map, one -> new Persona(said.line(), one.portrait(), one.habits(), one.quote()))),
  PERSONA_PORTRAIT(
      "persona/portrait",
      map -> List.of(map.persona().portrait()),
      (map, said) ->
          with(map, one -> new Persona(one.name(), said.line(), one.habits(), one.quote()))),
  PERSONA_HABITS(
      "persona/habits",
      map -> List.of(map.persona().habits()),
      (map, said) ->
          with(map, one -> new Persona(one.name(), one.portrait(), said.line(), one.quote()))),
  PERSONA_QUOTE(
      "persona/quote",
      map -> List.of(map.persona().quote()),
      (map, said) ->
          with(map, one -> new Persona(one.name(), one.portrait(), one.habits(), said.line()))),
  AUDIENCES("audiences", JourneyMap::audiences, (map, said) -> Audiences.of(map, said.lines())),
  STALE_AFTER(
      "staleAfterMonths",
      map -> List.of(String.valueOf(map.staleAfterMonths())),
      (map, said) ->
          new JourneyMap(
              map.title(), map.persona(), map.audiences(), said.whole(1, 60), map.stages()));

  private final String word;
  private final Function<JourneyMap, List<String>> told;
  private final BiFunction<JourneyMap, Said, JourneyMap> written;

  MapField(
      String word,
      Function<JourneyMap, List<String>> told,
      BiFunction<JourneyMap, Said, JourneyMap> written) {
    this.word = word;
    this.told = told;
    this.written = written;
  }

  public String word() {
    return word;
  }

  public List<String> told(JourneyMap map) {
    return told.apply(map);
  }

  JourneyMap write(JourneyMap map, Said said) {
    return written.apply(map, said);
  }

  static Optional<MapField> of(String word) {
    return Arrays.stream(values()).filter(field -> field.word.equals(word)).findFirst();
  }

  private static JourneyMap with(JourneyMap map, Function<Persona, Persona> change) {
    return new JourneyMap(
        map.title(),
        change.apply(map.persona()),
        map.audiences(),
        map.staleAfterMonths(),
        map.stages());
  }
}
