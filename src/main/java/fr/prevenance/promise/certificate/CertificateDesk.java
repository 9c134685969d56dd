package fr.prevenance.promise.certificate;

import fr.prevenance.Refused;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.Ids;
import fr.prevenance.platform.files.FileStore;
import fr.prevenance.promise.certificate.Certificate.Paper;
import fr.prevenance.signal.CommitmentId;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the certifications of the organisation, with their certificates. */
@Service
@Transactional
public class CertificateDesk {

  private static final int NAME = 200;

  private final Certificates certificates;
  private final Certifiable certifiable;
  private final FileStore files;
  private final Clock clock;

  CertificateDesk(
      Certificates certificates, Certifiable certifiable, FileStore files, Clock clock) {
    this.certificates = certificates;
    this.certifiable = certifiable;
    this.files = files;
    this.clock = clock;
  }

  /** The first to end first. */
  @Transactional(readOnly = true)
  public List<Certificate> all() {
    return certificates.all();
  }

  @Transactional(readOnly = true)
  public Certificate get(CertificateId id) {
    return certificates.find(id).orElseThrow(Refused::notFound);
  }

  /** Those that hold for a commitment on the viewer's day. */
  @Transactional(readOnly = true)
  public List<Certificate> held(Viewer viewer, CommitmentId commitment) {
    LocalDate today = today(viewer);
    return certificates.of(commitment).stream().filter(one -> one.on(today).isHeld()).toList();
  }

  public Certificate add(Viewer viewer, CertificateWish wish) {
    viewer.mustWrite();
    var terms = wish.over(null);
    Certificate one =
        certificate(
            new CertificateId(Ids.next()), terms, commitments(viewer, wish, List.of()), null, 0);
    certificates.insert(one);
    return one;
  }

  /**
   * @param version the one that the editor started from; null accepts any
   */
  public Certificate change(
      Viewer viewer, CertificateId id, CertificateWish wish, @Nullable Integer version) {
    viewer.mustWrite();
    Certificate known = get(id);
    if (version != null && version != known.version())
      throw Refused.conflict("certificate.changed-meanwhile");
    var terms = wish.over(CertificateWish.Terms.of(known));
    List<CommitmentId> covered = commitments(viewer, wish, known.commitments());
    certificates.update(certificate(id, terms, covered, known.paper(), known.version()));
    return get(id);
  }

  /** Replaces the certificate that was there. */
  public Certificate file(Viewer viewer, CertificateId id, String name, InputStream content) {
    viewer.mustWrite();
    Certificate known = get(id);
    String title = name.strip().isEmpty() ? known.reference() : name.strip();
    String fitting = title.length() > NAME ? title.substring(title.length() - NAME) : title;
    certificates.update(known.with(new Paper(fitting, files.keep(content))));
    return get(id);
  }

  public Certificate takeOut(Viewer viewer, CertificateId id) {
    viewer.mustWrite();
    certificates.update(get(id).with(null));
    return get(id);
  }

  @Transactional(readOnly = true)
  public Path content(Paper paper) {
    return files.find(paper.file());
  }

  /** Takes it away; it can be brought back. */
  public Certificate remove(Viewer viewer, CertificateId id) {
    viewer.mustWrite();
    Certificate known = get(id);
    certificates.remove(id, true);
    return known;
  }

  public Certificate restore(Viewer viewer, CertificateId id) {
    viewer.mustWrite();
    if (!certificates.remove(id, false)) throw Refused.notFound();
    return get(id);
  }

  public LocalDate today(Viewer viewer) {
    return LocalDate.now(clock.withZone(viewer.units().zoneOf(viewer.top())));
  }

  private static Certificate certificate(
      CertificateId id,
      CertificateWish.Terms terms,
      List<CommitmentId> covered,
      @Nullable Paper paper,
      int version) {
    return new Certificate(
        id,
        terms.body(),
        terms.reference(),
        terms.scope(),
        terms.from(),
        terms.to(),
        covered,
        paper,
        version);
  }

  /** What the viewer does not see stays linked. */
  private List<CommitmentId> commitments(
      Viewer viewer, CertificateWish wish, List<CommitmentId> known) {
    if (wish.commitments() == null) return known;
    List<Certifiable.Choice> seen = certifiable.all(viewer);
    Stream<CommitmentId> chosen =
        wish.commitments().stream().map(key -> chosen(seen, key).orElseThrow(() -> unknown(key)));
    Stream<CommitmentId> hidden =
        known.stream().filter(one -> Certifiable.find(seen, one).isEmpty());
    return Stream.concat(chosen, hidden).distinct().toList();
  }

  private static Optional<CommitmentId> chosen(List<Certifiable.Choice> seen, String key) {
    return seen.stream()
        .filter(one -> one.commitment().key().equals(key))
        .findFirst()
        .map(one -> one.commitment().id());
  }

  private static Refused unknown(String key) {
    return Refused.invalidField("commitments", "certificate.commitment-unknown", key);
  }
}
