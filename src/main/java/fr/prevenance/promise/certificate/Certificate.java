package fr.prevenance.promise.certificate;

import fr.prevenance.platform.files.StoredFile;
import fr.prevenance.signal.CommitmentId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an outside body certified.
 *
 * @param reference the standard or the number on the certificate
 * @param scope what it covers, empty when nothing was said
 */
public record Certificate(
    CertificateId id,
    String body,
    String reference,
    String scope,
    LocalDate from,
    LocalDate to,
    List<CommitmentId> commitments,
    @Nullable Paper paper,
    int version) {

  /** The certificate itself, as it was handed in. */
  public record Paper(String name, StoredFile file) {}

  public Certificate {
    commitments = List.copyOf(commitments);
  }

  public Validity on(LocalDate day) {
    return Validity.of(from, to, day);
  }

  Certificate with(@Nullable Paper paper) {
    return new Certificate(id, body, reference, scope, from, to, commitments, paper, version);
  }
}
