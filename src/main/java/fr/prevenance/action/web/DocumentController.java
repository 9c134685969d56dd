package fr.prevenance.action.web;

import fr.prevenance.Refused;
import fr.prevenance.action.Action;
import fr.prevenance.action.ActionDesk;
import fr.prevenance.action.Document;
import fr.prevenance.action.DocumentDesk;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.files.StoredFile;
import fr.prevenance.platform.web.Form;
import fr.prevenance.platform.web.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Proofs of an action: files and links. */
@Controller
@RequestMapping("/actions/{number:\\d{1,9}}/documents")
class DocumentController {

  private final ActionDesk desk;
  private final DocumentDesk documents;
  private final FormPages pages;

  DocumentController(ActionDesk desk, DocumentDesk documents, FormPages pages) {
    this.desk = desk;
    this.documents = documents;
    this.pages = pages;
  }

  @GetMapping("/new")
  String ask(Viewer viewer, @PathVariable int number, Model model) {
    Action action = desk.get(viewer, number);
    model.addAttribute(
        "page",
        pages.of(viewer, action, Form.of(new StepForms.DocumentForm(null, null, null)), null));
    return "action/document";
  }

  @PostMapping
  String add(
      Viewer viewer,
      @PathVariable int number,
      @RequestParam(defaultValue = "") String title,
      @RequestParam(defaultValue = "") String url,
      @RequestParam(required = false) @Nullable MultipartFile file,
      Model model,
      RedirectAttributes next,
      HttpServletResponse response)
      throws IOException {
    Action action = desk.get(viewer, number);
    try {
      Document added = added(viewer, action, title, url, file);
      next.addFlashAttribute("done", Words.t("action.done.document", added.title()));
      next.addFlashAttribute(
          "undo", "/actions/" + number + "/documents/" + added.id() + "/removal");
      return "redirect:/actions/" + number;
    } catch (Refused refused) {
      response.setStatus(refused.kind().status());
      var form = new StepForms.DocumentForm(title, url, "");
      var errors = new BeanPropertyBindingResult(form, "form");
      model.addAttribute(
          "page", pages.of(viewer, action, Forms.refused(errors, form, refused), null));
      return "action/document";
    }
  }

  @GetMapping("/{id}")
  ResponseEntity<Resource> read(Viewer viewer, @PathVariable int number, @PathVariable UUID id) {
    Action action = desk.get(viewer, number);
    Document document =
        documents.of(action.id()).stream()
            .filter(one -> one.id().equals(id))
            .findFirst()
            .orElseThrow(Refused::notFound);
    StoredFile file = document.file();
    if (file == null) throw Refused.notFound();
    var shown =
        file.type().startsWith("image/")
            ? ContentDisposition.inline()
            : ContentDisposition.attachment();
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(file.type()))
        .header(
            "Content-Disposition",
            shown
                .filename(document.title(), java.nio.charset.StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(new FileSystemResource(documents.content(file)));
  }

  @PostMapping("/{id}/removal")
  String remove(
      Viewer viewer, @PathVariable int number, @PathVariable UUID id, RedirectAttributes next) {
    documents.remove(viewer, desk.get(viewer, number).id(), id);
    next.addFlashAttribute("done", Words.t("action.done.document-removed"));
    return "redirect:/actions/" + number;
  }

  private Document added(
      Viewer viewer, Action action, String title, String url, @Nullable MultipartFile file)
      throws IOException {
    if (file == null || file.isEmpty()) {
      if (url.isBlank()) throw Refused.invalidField("file", "action.document.nothing");
      return documents.link(viewer, action.id(), title, url);
    }
    String name =
        title.isBlank() ? Objects.requireNonNullElse(file.getOriginalFilename(), "") : title;
    try (var content = file.getInputStream()) {
      return documents.file(viewer, action.id(), name, content);
    }
  }
}
