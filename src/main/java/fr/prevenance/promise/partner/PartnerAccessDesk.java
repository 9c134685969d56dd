package fr.prevenance.promise.partner;

import fr.prevenance.Refused;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.Ids;
import fr.prevenance.platform.Lines;
import fr.prevenance.platform.PublicPath;
import fr.prevenance.platform.Secrets;
import fr.prevenance.promise.Charter;
import fr.prevenance.promise.CharterDesk;
import fr.prevenance.promise.CharterKind;
import fr.prevenance.promise.Signature;
import fr.prevenance.promise.VersionDesk;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a partner an address of its charter, and takes it back. */
@Service
@Transactional
public class PartnerAccessDesk {

  private static final int NAMES = 200;

  /** 130 bits: whoever holds the address may sign. */
  private static final int CODE_LENGTH = 26;

  /** An address that nobody thinks of any more should not open for ever. */
  private static final int YEARS = 2;

  private final CharterDesk charters;
  private final VersionDesk versions;
  private final PartnerAccesses accesses;
  private final Clock clock;

  PartnerAccessDesk(
      CharterDesk charters, VersionDesk versions, PartnerAccesses accesses, Clock clock) {
    this.charters = charters;
    this.versions = versions;
    this.accesses = accesses;
    this.clock = clock;
  }

  @Bean
  static PublicPath partnerPath() {
    return new PublicPath(PartnerAccess.PREFIX, PartnerAccesses.KIND);
  }

  public PartnerAccess give(
      Viewer viewer, String charter, @Nullable String holder, LocalDate expiresOn) {
    Charter known = writable(viewer, charter);
    if (known.isArchived()) throw Refused.conflict("promise.partner.archived", known.title());
    String name = Lines.read("holder", holder == null ? "" : holder, NAMES);
    if (name.isEmpty()) throw Refused.invalidField("holder", "promise.partner.holder-missing");
    LocalDate today = charters.today(known);
    if (expiresOn.isBefore(today))
      throw Refused.invalidField("expiresOn", "promise.partner.expires-past");
    if (expiresOn.isAfter(today.plusYears(YEARS)))
      throw Refused.invalidField("expiresOn", "promise.partner.expires-late", YEARS);
    var access =
        new PartnerAccess(
            Ids.next(),
            known.id(),
            Secrets.code(CODE_LENGTH),
            name,
            expiresOn,
            new PartnerAccess.Given(viewer.actor().name(), clock.instant()),
            null);
    accesses.insert(access);
    return access;
  }

  /** For those who may give one: an address is a key. */
  @Transactional(readOnly = true)
  public List<PartnerAccess> of(Viewer viewer, String charter) {
    return accesses.of(writable(viewer, charter).id());
  }

  /** Opens no more from this moment on. */
  public PartnerAccess revoke(Viewer viewer, String charter, UUID id) {
    PartnerAccess known = known(viewer, charter, id);
    if (known.revokedAt() == null) accesses.revoke(id, clock.instant());
    return accesses.find(id).orElseThrow(Refused::notFound);
  }

  public PartnerAccess restore(Viewer viewer, String charter, UUID id) {
    PartnerAccess known = known(viewer, charter, id);
    accesses.revoke(known.id(), null);
    return accesses.find(id).orElseThrow(Refused::notFound);
  }

  /** The charter behind an address that still opens. */
  @Transactional(readOnly = true)
  public Charter opened(UUID access) {
    PartnerAccess known = accesses.find(access).orElseThrow(Refused::notFound);
    return charters
        .find(known.charter())
        .filter(one -> !one.isArchived() && one.kind() == CharterKind.PARTNER)
        .filter(one -> known.on(charters.today(one)) == PartnerAccess.State.OPEN)
        .orElseThrow(Refused::notFound);
  }

  /**
   * @param number of the version that the signer has read
   */
  public void sign(UUID access, int number, @Nullable String name, @Nullable String title) {
    Charter charter = opened(access);
    List<Refused.Field> missing = new ArrayList<>();
    if (name == null || name.isBlank())
      missing.add(new Refused.Field("name", "promise.sign.name-missing", List.of()));
    if (title == null || title.isBlank())
      missing.add(new Refused.Field("title", "promise.partner.title-missing", List.of()));
    if (!missing.isEmpty()) throw Refused.invalidFields(missing);
    var signature =
        new Signature(
            Signature.Side.PARTNER, name == null ? "" : name, title, charters.today(charter));
    var unused = versions.signForPartner(charter.id(), number, signature);
  }

  private PartnerAccess known(Viewer viewer, String charter, UUID id) {
    Charter known = writable(viewer, charter);
    return accesses
        .find(id)
        .filter(one -> one.charter().equals(known.id()))
        .orElseThrow(Refused::notFound);
  }

  private Charter writable(Viewer viewer, String key) {
    viewer.mustWrite();
    Charter charter = charters.get(viewer, key);
    if (!viewer.sees(charter.unit())) throw Refused.notFound();
    if (charter.kind() != CharterKind.PARTNER) throw Refused.conflict("promise.sign.no-partner");
    return charter;
  }
}
