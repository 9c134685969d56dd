package fr.prevenance.promise.standard.web;

import fr.prevenance.platform.web.Words;
import fr.prevenance.promise.standard.Attitude;
import fr.prevenance.promise.standard.Face;
import fr.prevenance.promise.standard.MomentOfTruth;
import fr.prevenance.promise.standard.ServiceStandard;
import fr.prevenance.promise.standard.StandardFace;
import fr.prevenance.signal.Channel;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The three faces side by side: what stands in one row answers from face to face. */
public record Mirror(List<Column> columns, List<AttitudeRow> attitudes, List<ChannelRow> channels) {

  public record Column(Face face, String label, String promise) {}

  public record AttitudeRow(String label, List<AttitudeCell> cells) {}

  public record AttitudeCell(String face, Attitude attitude) {}

  public record ChannelRow(String label, String icon, List<MomentsCell> cells) {}

  public record MomentsCell(String face, List<MomentOfTruth> moments) {}

  static Mirror of(ServiceStandard standard) {
    List<StandardFace> faces = Arrays.stream(Face.values()).map(standard::face).toList();
    return new Mirror(
        faces.stream()
            .map(one -> new Column(one.face(), one.face().label(), one.promise()))
            .toList(),
        IntStream.range(0, rows(faces)).mapToObj(i -> attitude(faces, i)).toList(),
        Arrays.stream(Channel.values())
            .filter(channel -> faces.stream().anyMatch(face -> !face.momentsOn(channel).isEmpty()))
            .map(channel -> channel(faces, channel))
            .toList());
  }

  static String icon(Channel channel) {
    return switch (channel) {
      case FACE_TO_FACE -> "users";
      case PHONE -> "phone";
      case EMAIL -> "mail";
      case LETTER -> "mailbox";
      case FAX -> "printer";
      case CHAT -> "message-circle";
      case WEB -> "world";
      case APP -> "device-mobile";
      case SOCIAL -> "share";
      case SMS -> "message";
    };
  }

  static String label(Channel channel) {
    return Words.t("standard.channel." + channel.name());
  }

  private static int rows(List<StandardFace> faces) {
    return Math.max(
        StandardFace.ATTITUDES,
        faces.stream().mapToInt(face -> face.attitudes().size()).max().orElse(0));
  }

  private static AttitudeRow attitude(List<StandardFace> faces, int at) {
    var cells =
        faces.stream()
            .map(face ->
                new AttitudeCell(
                    face.face().label(),
                    at < face.attitudes().size() ? face.attitudes().get(at) : new Attitude("", "")))
            .toList();
    return new AttitudeRow(Words.t("standard.attitude.nth", at + 1), cells);
  }

  private static ChannelRow channel(List<StandardFace> faces, Channel channel) {
    var cells =
        faces.stream()
            .map(face -> new MomentsCell(face.face().label(), face.momentsOn(channel)))
            .toList();
    return new ChannelRow(label(channel), icon(channel), cells);
  }
}
