package fr.prevenance.promise.standard.web;

import fr.prevenance.platform.web.Words;
import fr.prevenance.promise.standard.Face;
import fr.prevenance.promise.standard.StandardChange;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** What differs between two versions, face by face. */
public record ComparisonPage(
    VersionLine before, VersionLine after, List<Changed> faces, List<VersionLine> versions) {

  public record Changed(String label, List<Line> lines) {}

  public record Line(String part, String kind, String css, String before, String after) {

    static Line of(StandardChange change) {
      String part = Words.t("standard.part." + change.part().name());
      return new Line(
          change.channel() == null
              ? part
              : Words.t("standard.part.on", part, Mirror.label(change.channel())),
          Words.t("standard.change." + change.kind().name()),
          switch (change.kind()) {
            case ADDED -> "tenu";
            case REMOVED -> "rompu";
            case CHANGED -> "info";
          },
          Objects.requireNonNullElse(change.before(), ""),
          Objects.requireNonNullElse(change.after(), ""));
    }
  }

  static List<Changed> faces(List<StandardChange> changes) {
    return Arrays.stream(Face.values())
        .map(face ->
            new Changed(
                face.label(),
                changes.stream().filter(one -> one.face() == face).map(Line::of).toList()))
        .filter(changed -> !changed.lines().isEmpty())
        .toList();
  }

  public int count() {
    return faces.stream().mapToInt(face -> face.lines().size()).sum();
  }

  public String path() {
    return "/promise/standard/" + after.number();
  }
}
