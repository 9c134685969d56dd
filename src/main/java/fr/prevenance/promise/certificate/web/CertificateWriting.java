package fr.prevenance.promise.certificate.web;

import fr.prevenance.organization.Viewer;
import fr.prevenance.promise.certificate.Certificate;
import fr.prevenance.promise.certificate.CertificateDesk;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/** Saves a form with its file, both or neither. */
@Component
class CertificateWriting {

  private final CertificateDesk desk;

  CertificateWriting(CertificateDesk desk) {
    this.desk = desk;
  }

  @Transactional(rollbackFor = IOException.class)
  public Certificate save(
      Viewer viewer,
      @Nullable Certificate known,
      CertificateForm form,
      @Nullable MultipartFile file)
      throws IOException {
    Certificate saved =
        known == null
            ? desk.add(viewer, form.wish())
            : desk.change(viewer, known.id(), form.wish(), form.version());
    String name = file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
    if (file == null || name.isEmpty())
      return form.dropped() ? desk.takeOut(viewer, saved.id()) : saved;
    try (InputStream content = file.getInputStream()) {
      return desk.file(viewer, saved.id(), name, content);
    }
  }
}
