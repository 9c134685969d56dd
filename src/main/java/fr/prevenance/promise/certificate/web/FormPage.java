package fr.prevenance.promise.certificate.web;

import fr.prevenance.platform.web.Form;
import fr.prevenance.platform.web.Option;
import java.util.List;

/**
 * A certification as it is written.
 *
 * @param path where it is sent
 * @param paper the name of the certificate it has, empty without one
 */
public record FormPage(
    String path,
    String title,
    boolean fresh,
    CertificateForm values,
    Form form,
    List<Group> charters,
    String paper) {

  /** The commitments of one charter. */
  public record Group(String charter, List<Option> commitments) {}

  public boolean covers(String key) {
    return values.commitments().contains(key);
  }
}
