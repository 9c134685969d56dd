package fr.prevenance.promise;

import fr.prevenance.Refused;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.PublicPath;
import fr.prevenance.platform.Secrets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a charter before the public, and takes it back. */
@Service
@Transactional
public class PublicationDesk {

  private static final int CODE_LENGTH = 10;
  private static final int CONTACT = 300;

  private final CharterDesk charters;
  private final Publications publications;
  private final ObjectProvider<OpinionDoors> doors;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  PublicationDesk(
      CharterDesk charters,
      Publications publications,
      ObjectProvider<OpinionDoors> doors,
      ApplicationEventPublisher events,
      Clock clock) {
    this.charters = charters;
    this.publications = publications;
    this.doors = doors;
    this.events = events;
    this.clock = clock;
  }

  @Bean
  static PublicPath charterPath() {
    return new PublicPath(Publication.PREFIX, Publications.KIND);
  }

  /** Only a text that holds today; it was proved before it began. */
  public Publication publish(Viewer viewer, String charter) {
    Charter held = charters.held(viewer, charter);
    if (held.isArchived()) throw Refused.conflict("promise.publication.archived", held.title());
    if (charters.inForce(held).isEmpty())
      throw Refused.conflict("promise.publication.not-in-force", held.title());
    Optional<Publication> known = publications.find(held.id());
    if (known.isPresent())
      return known.get().isOpen() ? known.get() : saved(known.get().again(clock.instant()));
    var first =
        new Publication(held.id(), Secrets.code(CODE_LENGTH), clock.instant(), null, null, null);
    publications.insert(first);
    return first;
  }

  /** The address answers no more, and answers again when the charter is published again. */
  public Publication withdraw(Viewer viewer, String charter) {
    Publication known = known(charters.held(viewer, charter));
    return known.isOpen() ? saved(known.withdrawn(clock.instant())) : known;
  }

  /**
   * @param path of an open door; null or blank offers none
   */
  public Publication offer(Viewer viewer, String charter, @Nullable String path) {
    Publication known = known(charters.held(viewer, charter));
    if (path == null || path.isBlank()) return saved(known.offering(null));
    if (doors().stream().noneMatch(door -> door.path().equals(path)))
      throw Refused.invalidField("opinion", "promise.publication.door-closed");
    return saved(known.offering(path));
  }

  /** Whom readers turn to: « Service clients, 02 40 00 00 00 »; blank for nobody. */
  public Publication contact(Viewer viewer, String charter, @Nullable String contact) {
    Publication known = known(charters.held(viewer, charter));
    return saved(
        known.answeredBy(Text.optionalLine("contact", contact == null ? "" : contact, CONTACT)));
  }

  @Transactional(readOnly = true)
  public Optional<Publication> of(CharterId charter) {
    return publications.find(charter);
  }

  /** Where readers may be sent to say what they lived. */
  @Transactional(readOnly = true)
  public List<OpinionDoor> doors() {
    return doors.orderedStream().flatMap(room -> room.open().stream()).toList();
  }

  private Publication saved(Publication publication) {
    publications.update(publication);
    events.publishEvent(new PublicationChanged(publication.charter()));
    return publication;
  }

  private Publication known(Charter charter) {
    return publications
        .find(charter.id())
        .orElseThrow(() -> Refused.conflict("promise.publication.never", charter.title()));
  }
}
