package fr.prevenance.survey.api;

import fr.prevenance.Refused;
import fr.prevenance.organization.TokenScope;
import fr.prevenance.organization.Viewer;
import fr.prevenance.organization.api.RequiresScope;
import fr.prevenance.platform.api.Listing;
import fr.prevenance.platform.table.RowWriter;
import fr.prevenance.signal.Channel;
import fr.prevenance.survey.AnswersJson;
import fr.prevenance.survey.Response;
import fr.prevenance.survey.ResponseArchive;
import fr.prevenance.survey.ResponseExport;
import fr.prevenance.survey.ResponseQuery;
import fr.prevenance.survey.Survey;
import fr.prevenance.survey.SurveyDesk;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

@RestController
@RequestMapping("/api/v1/surveys/{key}")
class ResponseReadApi {

  record ResponseJson(
      UUID id,
      Response.Status status,
      OffsetDateTime answeredAt,
      LocalDate day,
      String unitKey,
      @Nullable Channel channel,
      String mode,
      @Nullable String customerRef,
      @Nullable String externalId,
      double weight,
      Map<String, String> hidden,
      JsonNode answers) {}

  /** What both addresses may ask for. */
  record Wish(
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable String unit,
      @Nullable Channel channel,
      Response.@Nullable Status status) {

    ResponseQuery query(Viewer viewer, ResponseQuery.@Nullable Cursor after) {
      var wanted = status == null ? Response.Status.COMPLETE : status;
      return new ResponseQuery(
          new ResponseQuery.Given(viewer.scope(unit), from, to, channel, wanted),
          ResponseQuery.Said.ANYTHING,
          after);
    }
  }

  private final SurveyDesk surveys;
  private final ResponseArchive archive;
  private final ResponseExport export;

  ResponseReadApi(SurveyDesk surveys, ResponseArchive archive, ResponseExport export) {
    this.surveys = surveys;
    this.archive = archive;
    this.export = export;
  }

  @GetMapping("/responses")
  @RequiresScope(TokenScope.RESPONSES_READ)
  Listing<ResponseJson> list(
      @PathVariable String key,
      Viewer viewer,
      Wish wish,
      @RequestParam(required = false) @Nullable Integer limit,
      @RequestParam(required = false) @Nullable String cursor) {
    Survey survey = surveys.get(key);
    int size = Listing.limit(limit);
    var after = ResponseQuery.Cursor.parse(cursor);
    if (cursor != null && after == null) throw Refused.invalidField("cursor", "api.cursor");
    var found = archive.readOn(survey, wish.query(viewer, after), size);
    List<ResponseJson> items = found.responses().stream().map(one -> json(viewer, one)).toList();
    return new Listing<>(items, found.more() == null ? null : found.more().toString());
  }

  @GetMapping("/responses.csv")
  @RequiresScope(TokenScope.RESPONSES_READ)
  void csv(
      @PathVariable String key,
      Viewer viewer,
      Wish wish,
      @RequestParam(required = false) @Nullable String delimiter,
      HttpServletResponse response)
      throws IOException {
    Survey survey = surveys.get(key);
    ResponseQuery query = wish.query(viewer, null);
    char separator = separator(delimiter, viewer);
    response.setContentType("text/csv;charset=utf-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"" + key + ".csv\"");
    try (var rows = RowWriter.csv(response.getOutputStream(), separator)) {
      export.write(survey, query, rows, DateTimeFormatter.ISO_OFFSET_DATE_TIME::format);
    }
  }

  private static char separator(@Nullable String delimiter, Viewer viewer) {
    if (delimiter == null || delimiter.isEmpty())
      return viewer.organization().language().startsWith("fr") ? ';' : ',';
    if (delimiter.equalsIgnoreCase("tab")) return '\t';
    if (delimiter.length() == 1 && ",;|\t".contains(delimiter)) return delimiter.charAt(0);
    throw Refused.invalidField("delimiter", "survey.export.delimiter");
  }

  private static ResponseJson json(Viewer viewer, Response response) {
    var unit = viewer.units().get(response.place().unit());
    var from = response.provenance();
    return new ResponseJson(
        response.id().value(),
        response.status(),
        response.moment().answeredAt().atZone(viewer.units().zoneOf(unit.id())).toOffsetDateTime(),
        response.moment().day(),
        unit.key(),
        response.place().channel(),
        from.mode().name(),
        from.customerRef(),
        from.externalId(),
        response.weight(),
        from.hidden(),
        AnswersJson.node(response.answers()));
  }
}
