package fr.prevenance.promise.standard;

import fr.prevenance.Refused;
import fr.prevenance.platform.Ids;
import fr.prevenance.signal.Channel;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Standards to start from, one per trade, in French and in English. */
public final class StandardTemplates {

  public static final List<String> TRADES =
      List.of("transport", "landlord", "cleaning", "retail", "hosting", "fund");

  private StandardTemplates() {}

  static Map<Face, StandardFace> read(String trade, String language) {
    if (!TRADES.contains(trade))
      throw Refused.invalidField("template", "standard.template.unknown");
    Map<Face, StandardFace> faces = new EnumMap<>(Face.class);
    Face face = Face.SERVICE;
    for (String line :
        lines("/standards/" + trade + (language.startsWith("en") ? "_en.txt" : "_fr.txt"))) {
      String rest = line.substring(1).strip();
      if (line.startsWith("#"))
        faces.put(face = Face.valueOf(rest), StandardFace.blank(Face.valueOf(rest)));
      else faces.put(face, with(Objects.requireNonNull(faces.get(face)), line.charAt(0), rest));
    }
    return faces;
  }

  /** {@code >} a promise, {@code +} an attitude, {@code *} a moment of truth. */
  private static StandardFace with(StandardFace face, char mark, String text) {
    String[] cells = text.split("\\s*\\|\\s*", -1);
    return switch (mark) {
      case '>' -> new StandardFace(face.face(), text, face.attitudes(), face.moments());
      case '+' ->
          new StandardFace(
              face.face(),
              face.promise(),
              added(face.attitudes(), new Attitude(cells[0], cells[1])),
              face.moments());
      default ->
          new StandardFace(
              face.face(), face.promise(), face.attitudes(), added(face.moments(), moment(cells)));
    };
  }

  private static MomentOfTruth moment(String[] cells) {
    return new MomentOfTruth(
        new MomentId(Ids.next()),
        Channel.valueOf(cells[0]),
        cells[1],
        cells[2],
        parts(cells[3]).stream().map(Ritual::new).toList(),
        parts(cells[4]).stream().map(ServiceCue::new).toList());
  }

  private static List<String> parts(String cell) {
    return Arrays.stream(cell.split("/")).map(String::strip).filter(one -> !one.isEmpty()).toList();
  }

  private static <T> List<T> added(List<T> list, T one) {
    List<T> more = new ArrayList<>(list);
    more.add(one);
    return List.copyOf(more);
  }

  private static List<String> lines(String file) {
    try (var text =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(StandardTemplates.class.getResourceAsStream(file)),
                StandardCharsets.UTF_8))) {
      return text.lines().filter(line -> !line.isBlank()).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
