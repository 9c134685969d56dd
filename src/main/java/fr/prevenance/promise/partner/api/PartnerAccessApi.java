package fr.prevenance.promise.partner.api;

import fr.prevenance.Refused;
import fr.prevenance.organization.TokenScope;
import fr.prevenance.organization.Viewer;
import fr.prevenance.organization.api.RequiresScope;
import fr.prevenance.platform.PublicUrl;
import fr.prevenance.platform.api.Listing;
import fr.prevenance.promise.CharterDesk;
import fr.prevenance.promise.partner.PartnerAccess;
import fr.prevenance.promise.partner.PartnerAccessDesk;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The private addresses of a partner's charter: whoever holds one may read it and sign it. */
@RestController
@RequestMapping("/api/v1/charters/{id}/partner-accesses")
class PartnerAccessApi {

  record AccessWish(@Nullable String holder, @Nullable LocalDate expiresOn) {}

  record AccessJson(
      UUID id, String holder, LocalDate expiresOn, PartnerAccess.State state, String url) {}

  private final CharterDesk charters;
  private final PartnerAccessDesk desk;
  private final PublicUrl urls;

  PartnerAccessApi(CharterDesk charters, PartnerAccessDesk desk, PublicUrl urls) {
    this.charters = charters;
    this.desk = desk;
    this.urls = urls;
  }

  /** Newest first. An address is a key: reading it takes the right to write. */
  @GetMapping
  @RequiresScope(TokenScope.PROMISES_WRITE)
  Listing<AccessJson> list(
      Viewer viewer,
      @PathVariable String id,
      @RequestParam(required = false) @Nullable Integer limit,
      @RequestParam(required = false) @Nullable String cursor) {
    LocalDate today = charters.today(charters.get(viewer, id));
    return Listing.of(
        desk.of(viewer, id).stream().map(one -> json(one, today)).toList(), limit, cursor);
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @RequiresScope(TokenScope.PROMISES_WRITE)
  AccessJson give(Viewer viewer, @PathVariable String id, @RequestBody AccessWish wish) {
    if (wish.expiresOn() == null)
      throw Refused.invalidField("expiresOn", "promise.typed.day-missing");
    PartnerAccess given = desk.give(viewer, id, wish.holder(), wish.expiresOn());
    return json(given, charters.today(charters.get(viewer, id)));
  }

  @DeleteMapping("/{access}")
  @RequiresScope(TokenScope.PROMISES_WRITE)
  AccessJson revoke(Viewer viewer, @PathVariable String id, @PathVariable UUID access) {
    return json(desk.revoke(viewer, id, access), charters.today(charters.get(viewer, id)));
  }

  private AccessJson json(PartnerAccess one, LocalDate today) {
    return new AccessJson(
        one.id(), one.holder(), one.expiresOn(), one.on(today), urls.of(one.path()));
  }
}
