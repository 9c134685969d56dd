package fr.prevenance.promise.certificate.api;

import fr.prevenance.promise.certificate.Certificate;
import fr.prevenance.promise.certificate.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A certification in the contract.
 *
 * @param state on the caller's day
 * @param commitments the keys of the commitments that it covers
 */
record CertificateJson(
    UUID id,
    String body,
    String reference,
    String scope,
    LocalDate from,
    LocalDate to,
    Validity state,
    List<String> commitments,
    @Nullable FileJson file) {

  record FileJson(String name, String type, long size) {

    static FileJson of(Certificate.Paper paper) {
      return new FileJson(paper.name(), paper.file().type(), paper.file().size());
    }
  }

  static CertificateJson of(Certificate one, List<String> commitments, LocalDate today) {
    var paper = one.paper();
    return new CertificateJson(
        one.id().value(),
        one.body(),
        one.reference(),
        one.scope(),
        one.from(),
        one.to(),
        one.on(today),
        commitments,
        paper == null ? null : FileJson.of(paper));
  }
}
