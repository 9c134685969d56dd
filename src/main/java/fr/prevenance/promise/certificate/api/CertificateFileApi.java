package fr.prevenance.promise.certificate.api;

import fr.prevenance.Refused;
import fr.prevenance.organization.TokenScope;
import fr.prevenance.organization.Viewer;
import fr.prevenance.organization.api.RequiresScope;
import fr.prevenance.promise.certificate.Certificate;
import fr.prevenance.promise.certificate.CertificateDesk;
import fr.prevenance.promise.certificate.CertificateId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The certificate itself: a PDF or a picture. */
@RestController
@RequestMapping("/api/v1/certificates/{id}/file")
class CertificateFileApi {

  private final CertificateDesk desk;

  CertificateFileApi(CertificateDesk desk) {
    this.desk = desk;
  }

  @GetMapping
  @RequiresScope(TokenScope.PROMISES_READ)
  ResponseEntity<Resource> fetch(@PathVariable UUID id) {
    Certificate.Paper paper = desk.get(new CertificateId(id)).paper();
    if (paper == null) throw Refused.notFound();
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(paper.file().type()))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(paper.name(), StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(new FileSystemResource(desk.content(paper)));
  }

  /** Replaces the one that was there. */
  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @RequiresScope(TokenScope.PROMISES_WRITE)
  CertificateJson.FileJson send(
      Viewer viewer,
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable MultipartFile file)
      throws IOException {
    if (file == null) throw Refused.invalidField("file", "certificate.file-missing");
    String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
    try (InputStream content = file.getInputStream()) {
      Certificate kept = desk.file(viewer, new CertificateId(id), name, content);
      return CertificateJson.FileJson.of(Objects.requireNonNull(kept.paper()));
    }
  }

  @DeleteMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @RequiresScope(TokenScope.PROMISES_WRITE)
  void takeOut(Viewer viewer, @PathVariable UUID id) {
    var unused = desk.takeOut(viewer, new CertificateId(id));
  }
}
