package fr.prevenance.action.api;

import fr.prevenance.action.ActionId;
import fr.prevenance.action.StepDesk;
import fr.prevenance.organization.TokenScope;
import fr.prevenance.organization.Viewer;
import fr.prevenance.organization.api.RequiresScope;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class StepsApi {

  private final StepDesk steps;
  private final ActionWriting writing;

  StepsApi(StepDesk steps, ActionWriting writing) {
    this.steps = steps;
    this.writing = writing;
  }

  /**
   * The last change of progress or dates, taken back by who made it, the same day and before a
   * verdict.
   */
  @DeleteMapping("/api/v1/actions/{id}/last-step")
  @RequiresScope(TokenScope.ACTIONS_WRITE)
  ActionJson undo(Viewer viewer, @PathVariable ActionId id) {
    return writing.json(viewer, steps.undo(viewer, id, null));
  }
}
