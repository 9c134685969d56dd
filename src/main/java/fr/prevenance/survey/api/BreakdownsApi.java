package fr.prevenance.survey.api;

import fr.prevenance.organization.TokenScope;
import fr.prevenance.organization.Viewer;
import fr.prevenance.organization.api.RequiresScope;
import fr.prevenance.platform.api.Listing;
import fr.prevenance.survey.SurveyDesk;
import fr.prevenance.survey.breakdown.Breakdown;
import fr.prevenance.survey.breakdown.BreakdownDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The breakdowns of a survey, also once it is answered. */
@RestController
@RequestMapping("/api/v1/surveys/{key}/breakdowns")
class BreakdownsApi {

  /**
   * @param key a question with one choice or yes and no, or a hidden field
   */
  record Wish(@Nullable String key) {}

  private final SurveyDesk surveys;
  private final BreakdownDesk desk;

  BreakdownsApi(SurveyDesk surveys, BreakdownDesk desk) {
    this.surveys = surveys;
    this.desk = desk;
  }

  @GetMapping
  @RequiresScope(TokenScope.SURVEYS_READ)
  Listing<Breakdown> list(
      @PathVariable String key,
      @RequestParam(required = false) @Nullable Integer limit,
      @RequestParam(required = false) @Nullable String cursor) {
    return Listing.of(desk.of(surveys.get(key)), limit, cursor);
  }

  @PostMapping
  @RequiresScope(TokenScope.SURVEYS_WRITE)
  @ResponseStatus(HttpStatus.CREATED)
  Breakdown declare(@PathVariable String key, @RequestBody Wish wish, Viewer viewer) {
    return desk.declare(key, wish.key() == null ? "" : wish.key().strip(), viewer.actor().name());
  }
}
