package fr.prevenance.journey.web.editor;

import fr.prevenance.journey.JourneyMap;
import fr.prevenance.journey.Stage;
import fr.prevenance.journey.Touchpoint;
import fr.prevenance.platform.web.Words;
import java.util.List;
import java.util.stream.IntStream;

/** Lays a map out in columns, one per stage. */
record Board(Fields fields) {

  EditorPage.Whole whole() {
    return new EditorPage.Whole(
        fields.field("title"),
        fields.field("persona/name"),
        fields.field("persona/portrait"),
        fields.field("persona/habits"),
        fields.field("persona/quote"),
        fields.field("audiences"),
        fields.field("staleAfterMonths"));
  }

  List<EditorPage.Column> columns() {
    List<Stage> stages = map().stages();
    return IntStream.range(0, stages.size()).mapToObj(i -> column(stages.get(i), i + 1)).toList();
  }

  /**
   * @param stage empty for a new stage
   */
  FreshView fresh(String stage) {
    String target = stage.isEmpty() ? "stages/+" : "touchpoints/+/" + stage;
    boolean refused = fields.sent().isRefused(target);
    return new FreshView(
        fields.path(),
        stage,
        Words.t(stage.isEmpty() ? "mapeditor.stage.new" : "mapeditor.touchpoint.new"),
        refused ? fields.sent().typed() : "",
        refused ? fields.sent().reason() : "");
  }

  private EditorPage.Column column(Stage stage, int number) {
    String at = "stages/" + stage.key() + "/";
    var told =
        new EditorPage.Told(
            fields.field(at + "name"),
            fields.field(at + "doing"),
            fields.field(at + "expects"),
            fields.field(at + "feels"),
            stage.fits().isEmpty() ? "" : Words.plural("mapeditor.fits", stage.fits().size()));
    return new EditorPage.Column(
        stage,
        number,
        map().stages().size(),
        told,
        stage.touchpoints().stream().map(one -> point(stage, one)).toList(),
        fresh(stage.key()));
  }

  private static EditorPage.Point point(Stage stage, Touchpoint one) {
    String icon = one.symbol().isEmpty() ? one.humanised() ? "user" : "point" : one.symbol();
    int place = stage.touchpoints().indexOf(one) + 1;
    return new EditorPage.Point(
        one,
        icon,
        one.channel() == null ? "" : Names.channel(one.channel()),
        Words.t(
            "mapeditor.touchpoint.place",
            one.name(),
            stage.name(),
            place,
            stage.touchpoints().size()));
  }

  private JourneyMap map() {
    return fields.shown();
  }
}
