package fr.prevenance.promise.standard.api;

import fr.prevenance.promise.standard.Attitude;
import fr.prevenance.promise.standard.Face;
import fr.prevenance.promise.standard.FaceVersion;
import fr.prevenance.promise.standard.MomentOfTruth;
import fr.prevenance.promise.standard.Ritual;
import fr.prevenance.promise.standard.ServiceCue;
import fr.prevenance.signal.Channel;
import java.util.List;
import java.util.UUID;

/**
 * One face in the contract.
 *
 * @param version to be sent back with what is written over it
 */
record FaceJson(
    Face face,
    String promise,
    List<Attitude> attitudes,
    List<MomentJson> momentsOfTruth,
    int version) {

  record MomentJson(
      UUID id,
      Channel channel,
      String name,
      String emotion,
      List<String> rituals,
      List<String> serviceCues) {

    static MomentJson of(MomentOfTruth moment) {
      return new MomentJson(
          moment.id().value(),
          moment.channel(),
          moment.name(),
          moment.emotion(),
          moment.rituals().stream().map(Ritual::text).toList(),
          moment.cues().stream().map(ServiceCue::text).toList());
    }
  }

  static FaceJson of(FaceVersion one) {
    var face = one.face();
    return new FaceJson(
        face.face(),
        face.promise(),
        face.attitudes(),
        face.moments().stream().map(MomentJson::of).toList(),
        one.version());
  }
}
