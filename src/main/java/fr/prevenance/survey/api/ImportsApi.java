package fr.prevenance.survey.api;

import fr.prevenance.Refused;
import fr.prevenance.organization.TokenScope;
import fr.prevenance.organization.Viewer;
import fr.prevenance.organization.api.RequiresScope;
import fr.prevenance.platform.api.Problems;
import fr.prevenance.survey.ImportId;
import fr.prevenance.survey.Survey;
import fr.prevenance.survey.SurveyDesk;
import fr.prevenance.survey.imports.Import;
import fr.prevenance.survey.imports.ImportDesk;
import fr.prevenance.survey.imports.ImportMapping;
import fr.prevenance.survey.imports.ImportReport;
import fr.prevenance.survey.imports.ImportReports;
import fr.prevenance.survey.imports.RejectsFile;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;

@RestController
@RequestMapping("/api/v1/surveys/{key}/imports")
class ImportsApi {

  record Started(UUID importId) {}

  record StatusJson(
      UUID importId,
      Import.Status status,
      double progress,
      @Nullable ImportReport report,
      @Nullable String failure) {}

  private final SurveyDesk surveys;
  private final ImportDesk desk;
  private final ImportReports reports;
  private final RejectsFile rejects;
  private final Problems problems;
  private final ObjectMapper json;

  ImportsApi(
      SurveyDesk surveys,
      ImportDesk desk,
      ImportReports reports,
      RejectsFile rejects,
      Problems problems,
      ObjectMapper json) {
    this.problems = problems;
    this.surveys = surveys;
    this.desk = desk;
    this.reports = reports;
    this.rejects = rejects;
    this.json = json;
  }

  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @RequiresScope(TokenScope.RESPONSES_WRITE)
  ResponseEntity<Object> take(
      @PathVariable String key,
      @RequestParam(required = false) @Nullable MultipartFile file,
      @RequestParam(defaultValue = "false") boolean again,
      MultipartHttpServletRequest request,
      Viewer viewer)
      throws IOException {
    Survey survey = surveys.get(key);
    if (file == null) throw Refused.invalidField("file", "import.file-missing");
    ImportMapping mapping = mapping(request.getFile("mapping"), request.getParameter("mapping"));
    String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
    Import one =
        desk.take(
            survey,
            new ImportDesk.Upload(name, file.getInputStream(), viewer.actor().name()),
            mapping,
            again);
    URI address = URI.create("/api/v1/surveys/" + key + "/imports/" + one.id().value());
    return one.status() == Import.Status.DONE
        ? ResponseEntity.ok().location(address).body(reports.of(one))
        : ResponseEntity.status(HttpStatus.ACCEPTED)
            .location(address)
            .body(new Started(one.id().value()));
  }

  @GetMapping("/{id}")
  @RequiresScope(TokenScope.RESPONSES_READ)
  StatusJson status(@PathVariable String key, @PathVariable ImportId id) {
    Import one = started(key, id);
    String failure = one.failure() == null ? null : one.failure().message();
    return new StatusJson(
        id.value(), one.status(), one.progress(), one.isAtWork() ? null : reports.of(one), failure);
  }

  @GetMapping("/{id}/rejects.csv")
  @RequiresScope(TokenScope.RESPONSES_READ)
  void rejects(
      @PathVariable String key,
      @PathVariable ImportId id,
      @RequestParam(required = false) @Nullable String delimiter,
      Viewer viewer,
      HttpServletResponse response)
      throws IOException {
    rejects.write(started(key, id), viewer.organization(), delimiter, response);
  }

  private Import started(String key, ImportId id) {
    Import one = desk.get(surveys.get(key), id);
    if (one.status() == Import.Status.DRAFT) throw Refused.notFound();
    return one;
  }

  private ImportMapping mapping(@Nullable MultipartFile file, @Nullable String text)
      throws IOException {
    String written = file == null ? text : new String(file.getBytes(), StandardCharsets.UTF_8);
    if (written == null || written.isBlank())
      throw Refused.invalidField("mapping", "import.mapping.missing");
    try {
      return json.readValue(written, ImportMapping.class);
    } catch (JacksonException e) {
      throw new ErrorResponseException(
          HttpStatus.BAD_REQUEST,
          problems.of(HttpStatus.BAD_REQUEST, "import.mapping.unreadable"),
          e);
    }
  }
}
