package fr.prevenance.promise.api;

import fr.prevenance.Refused;
import fr.prevenance.organization.TokenScope;
import fr.prevenance.organization.Viewer;
import fr.prevenance.organization.api.RequiresScope;
import fr.prevenance.platform.PublicUrl;
import fr.prevenance.promise.CharterDesk;
import fr.prevenance.promise.Publication;
import fr.prevenance.promise.PublicationDesk;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The public page of a charter. */
@RestController
@RequestMapping("/api/v1/charters/{id}/publication")
class PublicationApi {

  record PublicationJson(String url, boolean open, Instant publishedAt, @Nullable String contact) {}

  record ContactWish(@Nullable String contact) {}

  private final CharterDesk charters;
  private final PublicationDesk desk;
  private final PublicUrl urls;

  PublicationApi(CharterDesk charters, PublicationDesk desk, PublicUrl urls) {
    this.charters = charters;
    this.desk = desk;
    this.urls = urls;
  }

  @GetMapping
  @RequiresScope(TokenScope.PROMISES_READ)
  PublicationJson get(Viewer viewer, @PathVariable String id) {
    return desk.of(charters.get(viewer, id).id()).map(this::json).orElseThrow(Refused::notFound);
  }

  /** Its address stays the same when it is taken down and published again. */
  @PostMapping
  @RequiresScope(TokenScope.PROMISES_WRITE)
  PublicationJson publish(Viewer viewer, @PathVariable String id) {
    return json(desk.publish(viewer, id));
  }

  /** Whom readers turn to, as it is printed; empty for nobody. */
  @PatchMapping
  @RequiresScope(TokenScope.PROMISES_WRITE)
  PublicationJson contact(Viewer viewer, @PathVariable String id, @RequestBody ContactWish wish) {
    return json(desk.contact(viewer, id, wish.contact()));
  }

  @DeleteMapping
  @RequiresScope(TokenScope.PROMISES_WRITE)
  PublicationJson withdraw(Viewer viewer, @PathVariable String id) {
    return json(desk.withdraw(viewer, id));
  }

  private PublicationJson json(Publication one) {
    return new PublicationJson(urls.of(one.path()), one.isOpen(), one.publishedAt(), one.contact());
  }
}
