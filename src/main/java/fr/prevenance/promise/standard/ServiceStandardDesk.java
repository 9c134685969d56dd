package fr.prevenance.promise.standard;

import fr.prevenance.Refused;
import fr.prevenance.organization.EmployeeId;
import fr.prevenance.organization.UnitDesk;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.Ids;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes the versions of the service standard, brings them into force and gathers who has read
 * them.
 */
@Service
@Transactional
@NamedInterface("standard")
public class ServiceStandardDesk {

  private final ServiceStandards standards;
  private final UnitDesk units;
  private final Clock clock;

  ServiceStandardDesk(ServiceStandards standards, UnitDesk units, Clock clock) {
    this.standards = standards;
    this.units = units;
    this.clock = clock;
  }

  public LocalDate today() {
    return LocalDate.now(clock.withZone(units.tree().defaultZone()));
  }

  @Transactional(readOnly = true)
  public Versions versions() {
    return standards.all();
  }

  @Transactional(readOnly = true)
  public Optional<ServiceStandard> inForce() {
    return versions().inForce(today());
  }

  @Transactional(readOnly = true)
  public ServiceStandard get(int number) {
    return versions().all().stream()
        .filter(one -> one.number() == number)
        .findFirst()
        .orElseThrow(Refused::notFound);
  }

  @Transactional(readOnly = true)
  public FaceVersion face(int number, Face face) {
    return standards.face(get(number).id(), face).orElseThrow(Refused::notFound);
  }

  /**
   * A draft that starts from a trade's template, else from the newest version, else from nothing.
   *
   * @param language of the template
   */
  public ServiceStandard start(@Nullable String trade, String language) {
    Versions versions = versions();
    if (versions.draft().isPresent()) throw Refused.conflict("standard.draft-exists");
    Map<Face, StandardFace> faces = new EnumMap<>(Face.class);
    if (trade != null && !trade.isBlank()) faces.putAll(StandardTemplates.read(trade, language));
    else versions.all().stream().findFirst().ifPresent(newest -> faces.putAll(newest.faces()));
    int number = versions.all().stream().findFirst().map(ServiceStandard::number).orElse(0) + 1;
    var draft = new ServiceStandard(new ServiceStandardId(Ids.next()), number, faces, null, null);
    standards.insert(draft);
    return draft;
  }

  /**
   * Writing what is there already changes nothing.
   *
   * @param version the one that the editor started from; null accepts any
   */
  public FaceVersion write(int number, Face face, FaceDraft typed, @Nullable Integer version) {
    ServiceStandard draft = draft(number);
    FaceVersion known = face(number, face);
    StandardFace wanted = FaceReading.read(face, typed);
    if (wanted.equals(known.face())) return known;
    standards.update(draft.id(), wanted, version == null ? known.version() : version);
    return face(number, face);
  }

  /** Saying the same day again changes nothing. */
  public void bringIntoForce(Viewer viewer, int number, LocalDate day) {
    if (day.equals(get(number).forceOn())) return;
    ServiceStandard draft = draft(number);
    if (!draft.lacks().isEmpty()) throw Refused.invalidFields(draft.lacks());
    if (day.isBefore(today())) throw Refused.invalidField("day", "standard.day.past");
    for (ServiceStandard other : versions().all()) {
      LocalDate known = other.forceOn();
      if (known != null && !known.isBefore(day))
        throw Refused.invalidField("day", "standard.day.overlap", other.number());
    }
    standards.force(draft.id(), day, viewer.actor().name());
  }

  public void delete(int number) {
    standards.delete(draft(number).id());
  }

  /**
   * @throws Refused when the version is a draft, or the viewer is not an employee
   */
  public void read(Viewer viewer, int number) {
    standards.receive(published(number).id(), reader(viewer), clock.instant());
  }

  public void unread(Viewer viewer, int number) {
    standards.withdraw(published(number).id(), reader(viewer));
  }

  @Transactional(readOnly = true)
  public List<ReadReceipt> receipts(int number) {
    return standards.receipts(get(number).id());
  }

  private ServiceStandard draft(int number) {
    standards.lock(get(number).id());
    ServiceStandard draft = get(number);
    if (!draft.isDraft()) throw Refused.conflict("standard.not-draft");
    return draft;
  }

  private ServiceStandard published(int number) {
    ServiceStandard standard = get(number);
    if (standard.isDraft()) throw Refused.conflict("standard.reading.draft");
    return standard;
  }

  private static EmployeeId reader(Viewer viewer) {
    EmployeeId reader = viewer.actor().employee();
    if (reader == null) throw Refused.notFound();
    return reader;
  }
}
