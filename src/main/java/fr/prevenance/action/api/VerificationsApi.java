package fr.prevenance.action.api;

import fr.prevenance.action.ActionId;
import fr.prevenance.action.VerificationDesk;
import fr.prevenance.action.VerificationDesk.Finding;
import fr.prevenance.action.VerificationDesk.Given;
import fr.prevenance.organization.TokenScope;
import fr.prevenance.organization.Viewer;
import fr.prevenance.organization.api.RequiresScope;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A verdict is created once, then found. */
@RestController
@RequestMapping("/api/v1/actions/{id}/verifications")
class VerificationsApi {

  private final VerificationDesk desk;

  VerificationsApi(VerificationDesk desk) {
    this.desk = desk;
  }

  @PostMapping
  @RequiresScope(TokenScope.ACTIONS_WRITE)
  ResponseEntity<ActionJson.VerdictJson> verify(
      Viewer viewer,
      @PathVariable ActionId id,
      @RequestParam(defaultValue = "false") boolean provisional,
      @RequestBody(required = false) @Nullable Finding finding) {
    if (provisional)
      return ResponseEntity.ok(ActionJson.VerdictJson.of(desk.provisional(viewer, id)));
    Given given = desk.verify(viewer, id, finding);
    HttpStatus status = given.fresh() ? HttpStatus.CREATED : HttpStatus.OK;
    return ResponseEntity.status(status).body(ActionJson.VerdictJson.of(given.outcome()));
  }
}
