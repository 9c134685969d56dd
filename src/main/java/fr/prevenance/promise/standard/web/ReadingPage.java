package fr.prevenance.promise.standard.web;

import fr.prevenance.platform.web.Choice;
import fr.prevenance.platform.web.Pager;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who has read a version, and which part of each unit. */
public record ReadingPage(
    int number,
    String lead,
    List<UnitShare> units,
    List<Choice> tabs,
    List<Reader> readers,
    Pager pager,
    int silent) {

  public record UnitShare(String name, int depth, long read, long people) {

    public double percent() {
      return people == 0 ? 0 : 100.0 * read / people;
    }
  }

  public record Reader(String name, String unit, @Nullable String readOn) {}

  public String path() {
    return "/promise/standard/" + number;
  }
}
