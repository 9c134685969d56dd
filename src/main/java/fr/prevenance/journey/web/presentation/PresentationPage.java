package fr.prevenance.journey.web.presentation;

import fr.prevenance.journey.web.map.Dot;
import fr.prevenance.journey.web.map.Lane;
import fr.prevenance.journey.web.map.MapPage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A map told stage by stage. */
public record PresentationPage(MapPage map, List<Slide> slides) {

  static PresentationPage of(MapPage map) {
    double all = map.columns().stream().mapToInt(column -> column.width()).sum();
    List<Slide> slides = new ArrayList<>();
    double from = 0;
    for (int i = 0; i < map.columns().size(); i++) {
      var column = map.columns().get(i);
      double to = from + column.width();
      slides.add(
          new Slide(
              i + 1,
              column.name(),
              column.moment(),
              column.hot(),
              dots(map, 100 * from / all, 100 * to / all),
              groups(map, i)));
      from = to;
    }
    return new PresentationPage(map, slides);
  }

  public String path() {
    return "/journeys/" + map.front().key();
  }

  /** Where one goes from here: the stage before or after, or the opening. */
  public String before(Slide slide) {
    return slide.number() == 1 ? "#ouverture" : "#" + slides.get(slide.number() - 2).id();
  }

  public String after(Slide slide) {
    return slide.number() == slides.size() ? "" : "#" + slides.get(slide.number()).id();
  }

  private static List<Dot> dots(MapPage map, double from, double to) {
    return map.emotion().dots().stream()
        .filter(dot -> dot.place().left() >= from && dot.place().left() < to)
        .toList();
  }

  private static List<Slide.Group> groups(MapPage map, int stage) {
    return Stream.concat(map.above().stream(), map.below().stream())
        .map((Lane lane) -> new Slide.Group(lane, lane.cells().get(stage)))
        .filter(group -> !group.items().isEmpty())
        .toList();
  }
}
