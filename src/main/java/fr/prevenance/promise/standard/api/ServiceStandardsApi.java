package fr.prevenance.promise.standard.api;

import fr.prevenance.organization.TokenScope;
import fr.prevenance.organization.api.RequiresScope;
import fr.prevenance.platform.api.Listing;
import fr.prevenance.promise.standard.Attitude;
import fr.prevenance.promise.standard.Face;
import fr.prevenance.promise.standard.MomentOfTruth;
import fr.prevenance.promise.standard.Ritual;
import fr.prevenance.promise.standard.ServiceCue;
import fr.prevenance.promise.standard.ServiceStandard;
import fr.prevenance.promise.standard.ServiceStandardDesk;
import fr.prevenance.promise.standard.StandardFace;
import fr.prevenance.promise.standard.Versions;
import fr.prevenance.signal.Channel;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/service-standards")
class ServiceStandardsApi {

  record VersionJson(
      int number,
      ServiceStandard.Status status,
      @Nullable LocalDate forceOn,
      @Nullable LocalDate replacedOn,
      int readers) {}

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

  record FaceJson(
      Face face, String promise, List<Attitude> attitudes, List<MomentJson> momentsOfTruth) {

    static FaceJson of(StandardFace face) {
      return new FaceJson(
          face.face(),
          face.promise(),
          face.attitudes(),
          face.moments().stream().map(MomentJson::of).toList());
    }
  }

  record StandardJson(VersionJson version, List<FaceJson> faces) {}

  private final ServiceStandardDesk desk;

  ServiceStandardsApi(ServiceStandardDesk desk) {
    this.desk = desk;
  }

  @GetMapping
  @RequiresScope(TokenScope.PROMISES_READ)
  Listing<VersionJson> list(
      @RequestParam(required = false) @Nullable Integer limit,
      @RequestParam(required = false) @Nullable String cursor) {
    Versions versions = desk.versions();
    return Listing.of(
        versions.all().stream().map(one -> version(versions, one)).toList(), limit, cursor);
  }

  @GetMapping("/{number:\\d{1,9}}")
  @RequiresScope(TokenScope.PROMISES_READ)
  StandardJson show(@PathVariable int number) {
    ServiceStandard standard = desk.get(number);
    return new StandardJson(
        version(desk.versions(), standard),
        Arrays.stream(Face.values()).map(face -> FaceJson.of(standard.face(face))).toList());
  }

  private VersionJson version(Versions versions, ServiceStandard one) {
    return new VersionJson(
        one.number(),
        versions.status(one, desk.today()),
        one.forceOn(),
        versions.replacedOn(one),
        desk.receipts(one.number()).size());
  }
}
