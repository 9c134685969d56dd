package fr.prevenance.promise.certificate.web;

import fr.prevenance.Refused;
import fr.prevenance.promise.certificate.Certificate;
import fr.prevenance.promise.certificate.CertificateWish;
import fr.prevenance.promise.web.draft.Typed;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * A certification as typed.
 *
 * @param file never filled: browsers do not take a file back
 * @param dropped the certificate there was is to go
 */
public record CertificateForm(
    String body,
    String reference,
    String scope,
    String from,
    String to,
    List<String> commitments,
    String file,
    boolean dropped,
    int version) {

  static final CertificateForm BLANK =
      new CertificateForm("", "", "", "", "", List.of(), "", false, 0);

  public CertificateForm {
    commitments = List.copyOf(commitments);
  }

  static CertificateForm of(Certificate one, List<String> commitments) {
    return new CertificateForm(
        one.body(),
        one.reference(),
        one.scope(),
        one.from().toString(),
        one.to().toString(),
        commitments,
        "",
        false,
        one.version());
  }

  static CertificateForm read(MultiValueMap<String, String> typed) {
    return new CertificateForm(
        line(typed, "body"),
        line(typed, "reference"),
        line(typed, "scope"),
        line(typed, "from"),
        line(typed, "to"),
        Objects.requireNonNullElse(typed.get("commitments"), List.of()),
        "",
        "true".equals(typed.getFirst("dropped")),
        number(typed.getFirst("version")));
  }

  CertificateWish wish() {
    Typed typed = new Typed();
    var wish =
        new CertificateWish(
            body, reference, scope, typed.day("from", from), typed.day("to", to), commitments);
    Refused.together(typed::refuse, wish::check);
    return wish;
  }

  private static String line(MultiValueMap<String, String> typed, String name) {
    return Typed.line(typed.getFirst(name));
  }

  /** A page whose version was lost is refused as an old one. */
  private static int number(@Nullable String typed) {
    return typed != null && typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : -1;
  }
}
