package fr.prevenance.journey.web.versions;

import fr.prevenance.journey.edit.MapChange;
import fr.prevenance.journey.edit.MapChange.Kind;
import fr.prevenance.journey.edit.MapChange.Thing;
import fr.prevenance.journey.web.editor.Names;
import fr.prevenance.platform.web.Words;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says in words what tells two maps apart. */
@Component("journeyDifferences")
class Differences {

  private final Names names;

  Differences(Names names) {
    this.names = names;
  }

  List<VersionsPage.Part> parts(List<MapChange> changes) {
    return Arrays.stream(Thing.values())
        .map(thing ->
            new VersionsPage.Part(
                Words.t("mapeditor.difference." + thing),
                changes.stream().filter(one -> one.thing() == thing).map(this::told).toList()))
        .filter(part -> !part.lines().isEmpty())
        .toList();
  }

  private VersionsPage.Told told(MapChange change) {
    return new VersionsPage.Told(
        what(change),
        Words.t("mapeditor.difference.kind." + change.kind()),
        css(change.kind()),
        said(change, change.before()),
        said(change, change.after()));
  }

  private static String what(MapChange change) {
    boolean whole = change.field().isEmpty() || change.kind() == Kind.RENAMED;
    if (whole) return change.name().isEmpty() ? Words.t(change.field()) : change.name();
    return change.name().isEmpty()
        ? Words.t(change.field())
        : Words.t("mapeditor.difference.field", change.name(), Words.t(change.field()));
  }

  private String said(MapChange change, List<String> told) {
    if (change.thing() == Thing.STAGE && change.kind() == Kind.MOVED)
      return Words.t("mapeditor.difference.rank", Integer.parseInt(told.getFirst()));
    if (change.field().isEmpty()) return String.join(" · ", told);
    return names.said(change.field(), told);
  }

  private static String css(Kind kind) {
    return switch (kind) {
      case ADDED -> "tenu";
      case REMOVED -> "rompu";
      case MOVED, RENAMED, CHANGED -> "info";
    };
  }
}
