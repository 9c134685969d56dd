package fr.prevenance.promise.web;

import fr.prevenance.platform.web.Choice;
import fr.prevenance.platform.web.State;
import gg.jte.Content;
import java.util.List;

/** The charter as it lives: each promise with its figure, for the viewed unit. */
public record LivingPage(
    Front front, Content lead, String note, Filters filters, List<Group> groups, Doors doors) {

  /**
   * What is on the front.
   *
   * @param state of the version shown, « en vigueur depuis le… »
   */
  public record Front(
      String key,
      String title,
      String slogan,
      String about,
      String state,
      boolean inForce,
      boolean partner) {}

  public record Filters(
      List<Choice> states, List<Choice> axes, String axis, boolean narrowed, String unfiltered) {}

  /** The promises of one axis; an empty name for those of none. */
  public record Group(String name, List<StandingLine> lines) {}

  /**
   * Where the page leads.
   *
   * @param charters the other charters, empty when there is one
   */
  public record Doors(List<Choice> charters, boolean writes, boolean draft) {}

  public String path() {
    return "/promise/charters/" + front.key();
  }

  public String table() {
    return path() + "/states.csv";
  }

  public static List<State> legend() {
    return List.of(State.values());
  }
}
