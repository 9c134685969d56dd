package fr.prevenance.journey.web.editor;

import fr.prevenance.journey.Edit;
import fr.prevenance.journey.EditDesk;
import fr.prevenance.journey.Journey;
import fr.prevenance.journey.JourneyMap;
import fr.prevenance.journey.Twins;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Dates;
import fr.prevenance.platform.web.Words;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page together on which a map is written. */
@Component("journeyEditorPages")
class EditorPages {

  private final EditDesk edits;
  private final Twins twins;
  private final Names names;
  private final Sheets sheets;
  private final Clock clock;

  EditorPages(EditDesk edits, Twins twins, Names names, Sheets sheets, Clock clock) {
    this.edits = edits;
    this.twins = twins;
    this.names = names;
    this.sheets = sheets;
    this.clock = clock;
  }

  /**
   * @param sheet {@code stages/wait} or {@code touchpoints/screen}; empty for none
   */
  EditorPage page(Viewer viewer, Journey journey, Sent sent, String sheet) {
    Fields fields = Fields.of(journey, sent, names);
    var board = new Board(fields);
    return new EditorPage(
        new EditorPage.Front(
            journey.key(), journey.title(), viewer.units().get(journey.unit()).name()),
        tools(viewer, journey),
        new EditorPage.Notice(problem(fields), offer(viewer, journey, sent.added())),
        board.whole(),
        board.columns(),
        board.fresh(""),
        sheet.isEmpty() ? null : sheets.of(viewer, fields, sheet),
        twins.names(viewer, journey));
  }

  private EditorPage.Tools tools(Viewer viewer, Journey journey) {
    return new EditorPage.Tools(
        edits.undoable(viewer, journey).map(EditorPages::said).orElse(null),
        edits.redoable(viewer, journey).map(EditorPages::said).orElse(null),
        saved(viewer, journey));
  }

  private String saved(Viewer viewer, Journey journey) {
    ZoneId zone = viewer.units().zoneOf(journey.unit());
    var there = journey.life().changedAt().atZone(zone);
    boolean today = there.toLocalDate().equals(clock.instant().atZone(zone).toLocalDate());
    return today
        ? Words.t("mapeditor.saved", Dates.time(there.toLocalTime()))
        : Words.t(
            "mapeditor.changed",
            Dates.moment(journey.life().changedAt(), zone),
            journey.life().changedBy());
  }

  private EditorPage.@Nullable Offer offer(Viewer viewer, Journey journey, String touchpoint) {
    return journey
        .map()
        .touchpoint(touchpoint)
        .flatMap(one -> offer(twins, viewer, journey, one.key()))
        .orElse(null);
  }

  static Optional<EditorPage.Offer> offer(
      Twins twins, Viewer viewer, Journey journey, String touchpoint) {
    return journey
        .map()
        .touchpoint(touchpoint)
        .flatMap(one -> twins.of(viewer, journey, one))
        .map(twin -> new EditorPage.Offer(touchpoint, twin.key(), twin.name(), twin.map()));
  }

  /** A refusal that stands beside no field of the page, with what was typed. */
  private static String problem(Fields fields) {
    Sent sent = fields.sent();
    if (sent.refused() == null
        || sent.target().startsWith("moment/")
        || isBesideItsField(fields.journey().map(), sent)) return "";
    String reason = sent.edit() == null ? sent.reason() : gone(sent);
    return sent.typed().isBlank()
        ? reason
        : Words.t("mapeditor.problem.typed", reason, sent.typed());
  }

  private static String gone(Sent sent) {
    return Words.t(
        sent.target().startsWith("stages/") ? "mapeditor.gone.stage" : "mapeditor.gone.touchpoint");
  }

  private static boolean isBesideItsField(JourneyMap map, Sent sent) {
    String[] parts = sent.target().split("/", 3);
    if (parts.length < 2) return sent.edit() != null;
    if (parts[1].equals("+")) return parts.length == 2 || map.stage(parts[2]).isPresent();
    return switch (parts[0]) {
      case "stages" -> map.stage(parts[1]).isPresent();
      case "touchpoints" -> map.touchpoint(parts[1]).isPresent();
      default -> sent.edit() != null;
    };
  }

  static String said(Edit edit) {
    return Words.t(edit.saying().key(), edit.saying().arguments().toArray());
  }
}
