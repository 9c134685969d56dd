package fr.prevenance.promise.standard.api;

import fr.prevenance.organization.TokenScope;
import fr.prevenance.organization.Viewer;
import fr.prevenance.organization.api.RequiresScope;
import fr.prevenance.platform.api.Listing;
import fr.prevenance.promise.standard.Face;
import fr.prevenance.promise.standard.ServiceStandard;
import fr.prevenance.promise.standard.ServiceStandardDesk;
import fr.prevenance.promise.standard.Versions;
import java.net.URI;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The versions of the service standard. */
@RestController
@RequestMapping("/api/v1/service-standards")
class ServiceStandardsApi {

  /**
   * @param template a trade: transport, landlord, cleaning, retail, hosting or fund; none starts
   *     from the newest version
   * @param language of the template, fr or en; that of the organisation when none is said
   */
  record Beginning(@Nullable String template, @Nullable String language) {}

  private final ServiceStandardDesk desk;

  ServiceStandardsApi(ServiceStandardDesk desk) {
    this.desk = desk;
  }

  @GetMapping
  @RequiresScope(TokenScope.PROMISES_READ)
  Listing<StandardJson.VersionJson> list(
      @RequestParam(required = false) @Nullable Integer limit,
      @RequestParam(required = false) @Nullable String cursor) {
    Versions versions = desk.versions();
    return Listing.of(
        versions.all().stream().map(one -> version(desk, versions, one)).toList(), limit, cursor);
  }

  /** A draft; one at a time. */
  @PostMapping
  @RequiresScope(TokenScope.PROMISES_WRITE)
  ResponseEntity<StandardJson> start(Viewer viewer, @RequestBody Beginning beginning) {
    viewer.mustWrite();
    String language =
        Objects.requireNonNullElse(beginning.language(), viewer.organization().language());
    ServiceStandard draft = desk.start(beginning.template(), language);
    return ResponseEntity.created(URI.create("/api/v1/service-standards/" + draft.number()))
        .body(show(draft.number()));
  }

  @GetMapping("/{number:\\d{1,9}}")
  @RequiresScope(TokenScope.PROMISES_READ)
  StandardJson show(@PathVariable int number) {
    return new StandardJson(
        version(desk, desk.versions(), desk.get(number)),
        Arrays.stream(Face.values()).map(face -> FaceJson.of(desk.face(number, face))).toList());
  }

  /** Of a draft only. */
  @DeleteMapping("/{number:\\d{1,9}}")
  @RequiresScope(TokenScope.PROMISES_WRITE)
  ResponseEntity<Void> delete(Viewer viewer, @PathVariable int number) {
    viewer.mustWrite();
    desk.delete(number);
    return ResponseEntity.noContent().build();
  }

  static StandardJson.VersionJson version(
      ServiceStandardDesk desk, Versions versions, ServiceStandard one) {
    return new StandardJson.VersionJson(
        one.number(),
        versions.status(one, desk.today()),
        one.forceOn(),
        versions.replacedOn(one),
        desk.receipts(one.number()).size());
  }
}
