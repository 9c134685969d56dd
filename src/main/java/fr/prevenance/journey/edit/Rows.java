package fr.prevenance.journey.edit;

import fr.prevenance.journey.Actor;
import fr.prevenance.journey.PainPoint;
import fr.prevenance.journey.Touchpoint;
import fr.prevenance.platform.Keys;
import fr.prevenance.platform.web.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Actors and pain points, typed one per row; a row without a name is none. */
final class Rows {

  private Rows() {}

  static List<Actor> actors(Said said) {
    List<Actor> actors = new ArrayList<>();
    for (int i = 0; i < said.all("name").size(); i++) {
      String name = said.cell("name", i);
      if (!name.isEmpty())
        actors.add(
            new Actor(
                said.word(said.cell("kind", i), Actor.Kind.class, "journey.actor.kind"), name));
    }
    return actors;
  }

  static List<PainPoint> painPoints(Said said) {
    List<PainPoint> points = new ArrayList<>();
    Set<String> taken = new HashSet<>(said.all("key"));
    for (int i = 0; i < said.all("name").size(); i++) {
      String name = said.cell("name", i);
      if (name.isEmpty()) continue;
      String known = said.cell("key", i);
      String key = known.isEmpty() ? free(name, taken) : known;
      points.add(new PainPoint(key, name, words(said.cell("words", i))));
    }
    return points;
  }

  static List<String> actors(Touchpoint one) {
    return one.actors().stream()
        .map(actor ->
            Words.t(
                "mapeditor.actor.told", actor.name(), Words.t("mapeditor.actor." + actor.kind())))
        .toList();
  }

  static List<String> painPoints(Touchpoint one) {
    return one.painPoints().stream()
        .map(point ->
            point.words().isEmpty()
                ? point.name()
                : Words.t("mapeditor.pain.told", point.name(), String.join(", ", point.words())))
        .toList();
  }

  private static List<String> words(String typed) {
    return Arrays.stream(typed.split("[,;\\n]"))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static String free(String name, Set<String> taken) {
    return Keys.free(name, key -> !taken.add(key));
  }
}
