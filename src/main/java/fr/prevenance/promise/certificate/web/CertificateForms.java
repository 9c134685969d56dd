package fr.prevenance.promise.certificate.web;

import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Form;
import fr.prevenance.platform.web.Option;
import fr.prevenance.platform.web.Words;
import fr.prevenance.promise.certificate.Certifiable;
import fr.prevenance.promise.certificate.Certificate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page together on which a certification is written. */
@Component
class CertificateForms {

  private final Certifiable certifiable;

  CertificateForms(Certifiable certifiable) {
    this.certifiable = certifiable;
  }

  FormPage page(Viewer viewer, @Nullable Certificate known, CertificateForm values, Form form) {
    var paper = known == null ? null : known.paper();
    return new FormPage(
        known == null ? "/promise/certificates" : CertificatesPages.path(known),
        known == null ? Words.t("certificate.new.lead") : known.reference(),
        known == null,
        values,
        form,
        groups(viewer),
        paper == null ? "" : paper.name());
  }

  CertificateForm values(Viewer viewer, Certificate known) {
    List<String> keys =
        certifiable.all(viewer).stream()
            .map(Certifiable.Choice::commitment)
            .filter(one -> known.commitments().contains(one.id()))
            .map(one -> one.key())
            .toList();
    return CertificateForm.of(known, keys);
  }

  private List<FormPage.Group> groups(Viewer viewer) {
    Map<String, List<Option>> groups = new LinkedHashMap<>();
    for (Certifiable.Choice one : certifiable.all(viewer)) {
      groups
          .computeIfAbsent(one.charter().title(), title -> new ArrayList<>())
          .add(new Option(one.commitment().key(), CertificatesPages.sentence(one)));
    }
    return groups.entrySet().stream()
        .map(group -> new FormPage.Group(group.getKey(), group.getValue()))
        .toList();
  }
}
