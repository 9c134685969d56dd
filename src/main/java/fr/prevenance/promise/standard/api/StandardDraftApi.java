package fr.prevenance.promise.standard.api;

import fr.prevenance.Refused;
import fr.prevenance.organization.TokenScope;
import fr.prevenance.organization.Viewer;
import fr.prevenance.organization.api.RequiresScope;
import fr.prevenance.promise.standard.Face;
import fr.prevenance.promise.standard.FaceVersion;
import fr.prevenance.promise.standard.ServiceStandardDesk;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The draft of a service standard, face by face, until its first day. */
@RestController
@RequestMapping("/api/v1/service-standards/{number:\\d{1,9}}")
class StandardDraftApi {

  record FirstDay(@Nullable LocalDate day) {}

  private final ServiceStandardDesk desk;

  StandardDraftApi(ServiceStandardDesk desk) {
    this.desk = desk;
  }

  /**
   * @param face service, management or cooperation
   */
  @GetMapping("/faces/{face}")
  @RequiresScope(TokenScope.PROMISES_READ)
  FaceJson face(@PathVariable int number, @PathVariable String face) {
    return FaceJson.of(desk.face(number, Face.of(face)));
  }

  /**
   * The whole face of a draft. With the {@code version} that it was read in, a change made
   * meanwhile by somebody else is not overwritten: 409.
   */
  @PutMapping("/faces/{face}")
  @RequiresScope(TokenScope.PROMISES_WRITE)
  FaceJson write(
      Viewer viewer,
      @PathVariable int number,
      @PathVariable String face,
      @RequestBody FaceWish wish) {
    viewer.mustWrite();
    FaceVersion known = desk.face(number, Face.of(face));
    try {
      return FaceJson.of(
          desk.write(number, Face.of(face), wish.over(known.face()), wish.version()));
    } catch (Refused refused) {
      throw inTheWordsOfTheContract(refused);
    }
  }

  /** From this day on, today at the earliest. */
  @PostMapping("/force")
  @RequiresScope(TokenScope.PROMISES_WRITE)
  StandardJson.VersionJson force(
      Viewer viewer, @PathVariable int number, @RequestBody FirstDay first) {
    viewer.mustWrite();
    if (first.day() == null) throw Refused.invalidField("day", "standard.day.missing");
    desk.bringIntoForce(viewer, number, first.day());
    return ServiceStandardsApi.version(desk, desk.versions(), desk.get(number));
  }

  private static Refused inTheWordsOfTheContract(Refused refused) {
    if (refused.fields().isEmpty()) return refused;
    return Refused.invalidFields(
        refused.fields().stream()
            .map(one -> new Refused.Field(named(one.field()), one.key(), one.arguments()))
            .toList());
  }

  private static String named(String field) {
    return field
        .replaceFirst("^moments\\[", "momentsOfTruth[")
        .replaceFirst("\\.cues$", ".serviceCues");
  }
}
