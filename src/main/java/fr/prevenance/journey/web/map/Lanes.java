package fr.prevenance.journey.web.map;

import fr.prevenance.journey.Actor;
import fr.prevenance.journey.Stage;
import fr.prevenance.journey.Touchpoint;
import fr.prevenance.journey.live.LiveStage;
import fr.prevenance.journey.web.MapFacts;
import fr.prevenance.journey.web.Names;
import fr.prevenance.platform.web.Words;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Lays out the rows of a map around its curve; a row where nothing is said is left out. */
final class Lanes {

  private final MapFacts facts;
  private final Doors doors;
  private final PainItems pains;
  private final FitItems fits;

  Lanes(MapFacts facts, Doors doors) {
    this.facts = facts;
    this.doors = doors;
    this.pains = new PainItems(facts);
    this.fits = new FitItems(facts.live().journey().map().audiences());
  }

  List<Lane> above() {
    return Stream.of(
            lane("doing", "walk", doing(), stage -> text(stage.stage().doing())),
            lane("expects", "hourglass", stage -> text(stage.stage().expects())),
            lane("feels", "heart", stage -> text(stage.stage().feels())),
            lane("human", "users", stage -> contacts(stage, Touchpoint::humanised)),
            joined(
                lane(
                    "digital", "device-mobile", stage -> contacts(stage, one -> !one.humanised()))))
        .filter(lane -> !lane.isEmpty())
        .toList();
  }

  List<Lane> below() {
    return Stream.of(
            lane("moments", "star", this::moments),
            lane("pains", "alert-triangle", pains::of),
            lane("promises", "rosette-discount-check", this::promises),
            lane(
                "actors",
                "user-circle",
                stage ->
                    distinct(
                        stage, one -> one.actors().stream().filter(doors::shows).map(Actor::name))),
            lane("fits", "antenna", stage -> fits.of(stage.stage())),
            lane(
                "skills",
                "school",
                stage ->
                    doors.inside() ? distinct(stage, one -> one.skills().stream()) : List.of()))
        .filter(lane -> !lane.isEmpty())
        .toList();
  }

  private String doing() {
    var persona = facts.live().journey().map().persona();
    return persona.isNamed()
        ? Words.t("mapview.lane.doing.by", Names.shortened(persona.name(), 40))
        : Words.t("mapview.lane.doing");
  }

  private Lane lane(String key, String icon, Function<LiveStage, List<Item>> cell) {
    return lane(key, icon, Words.t("mapview.lane." + key), cell);
  }

  private Lane lane(String key, String icon, String label, Function<LiveStage, List<Item>> cell) {
    String note = "mapview.lane." + key + ".note";
    return new Lane(
        key,
        icon,
        label,
        Words.knows(note) ? Words.t(note) : "",
        false,
        facts.live().stages().stream().map(cell).toList());
  }

  private static Lane joined(Lane lane) {
    return new Lane(lane.key(), lane.icon(), lane.label(), lane.note(), true, lane.cells());
  }

  private static List<Item> text(String text) {
    return text.isBlank() ? List.of() : List.of(new Item.Text(text));
  }

  private List<Item> contacts(LiveStage stage, Predicate<Touchpoint> which) {
    return touchpoints(stage.stage())
        .filter(which)
        .<Item>map(one ->
            new Item.Contact(
                one.name(), Names.icon(one), one.humanised(), doors.touchpoint(one.key())))
        .toList();
  }

  private List<Item> moments(LiveStage stage) {
    return touchpoints(stage.stage())
        .flatMap(one ->
            Stream.ofNullable(one.moment())
                .<Item>map(moment -> new Item.Star(moment.name(), doors.touchpoint(one.key()))))
        .distinct()
        .toList();
  }

  private List<Item> promises(LiveStage stage) {
    return touchpoints(stage.stage())
        .flatMap(one -> one.commitments().stream())
        .distinct()
        .flatMap(key -> Stream.ofNullable(facts.pledges().get(key)))
        .<Item>map(one ->
            new Item.Promise(
                one.label(), one.sentence(), one.state(), doors.inside() ? one.href() : ""))
        .toList();
  }

  private static List<Item> distinct(LiveStage stage, Function<Touchpoint, Stream<String>> words) {
    return touchpoints(stage.stage()).flatMap(words).distinct().<Item>map(Item.Text::new).toList();
  }

  private static Stream<Touchpoint> touchpoints(Stage stage) {
    return stage.touchpoints().stream();
  }
}
