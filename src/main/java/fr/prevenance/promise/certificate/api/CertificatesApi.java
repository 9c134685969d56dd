package fr.prevenance.promise.certificate.api;

import fr.prevenance.organization.TokenScope;
import fr.prevenance.organization.Viewer;
import fr.prevenance.organization.api.RequiresScope;
import fr.prevenance.platform.api.Listing;
import fr.prevenance.promise.CommitmentDesk;
import fr.prevenance.promise.certificate.Certificate;
import fr.prevenance.promise.certificate.CertificateDesk;
import fr.prevenance.promise.certificate.CertificateId;
import fr.prevenance.promise.certificate.CertificateWish;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Certifications by an outside body. */
@RestController
@RequestMapping("/api/v1/certificates")
class CertificatesApi {

  private final CertificateDesk desk;
  private final CommitmentDesk commitments;

  CertificatesApi(CertificateDesk desk, CommitmentDesk commitments) {
    this.desk = desk;
    this.commitments = commitments;
  }

  /** The first to end first. */
  @GetMapping
  @RequiresScope(TokenScope.PROMISES_READ)
  Listing<CertificateJson> list(
      Viewer viewer,
      @RequestParam(required = false) @Nullable Integer limit,
      @RequestParam(required = false) @Nullable String cursor) {
    Listing<Certificate> page = Listing.of(desk.all(), limit, cursor);
    return new Listing<>(
        page.items().stream().map(one -> json(viewer, one)).toList(), page.nextCursor());
  }

  @PostMapping
  @RequiresScope(TokenScope.PROMISES_WRITE)
  ResponseEntity<CertificateJson> add(Viewer viewer, @RequestBody CertificateWish wish) {
    Certificate one = desk.add(viewer, wish);
    return ResponseEntity.created(URI.create("/api/v1/certificates/" + one.id().value()))
        .body(json(viewer, one));
  }

  @GetMapping("/{id}")
  @RequiresScope(TokenScope.PROMISES_READ)
  CertificateJson show(Viewer viewer, @PathVariable UUID id) {
    return json(viewer, desk.get(new CertificateId(id)));
  }

  @PatchMapping("/{id}")
  @RequiresScope(TokenScope.PROMISES_WRITE)
  CertificateJson change(Viewer viewer, @PathVariable UUID id, @RequestBody CertificateWish wish) {
    return json(viewer, desk.change(viewer, new CertificateId(id), wish, null));
  }

  @DeleteMapping("/{id}")
  @RequiresScope(TokenScope.PROMISES_WRITE)
  ResponseEntity<Void> remove(Viewer viewer, @PathVariable UUID id) {
    var unused = desk.remove(viewer, new CertificateId(id));
    return ResponseEntity.noContent().build();
  }

  private CertificateJson json(Viewer viewer, Certificate one) {
    return CertificateJson.of(
        one, one.commitments().stream().map(commitments::key).toList(), desk.today(viewer));
  }
}
