package fr.prevenance.survey.web.publicpage;

import fr.prevenance.Refused;
import fr.prevenance.survey.Answers;
import fr.prevenance.survey.Doorway;
import fr.prevenance.survey.FormAnswers;
import fr.prevenance.survey.RespondentDesk;
import fr.prevenance.survey.RespondentDesk.Outcome;
import fr.prevenance.survey.Response;
import fr.prevenance.survey.ResponseId;
import fr.prevenance.survey.Screen;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A survey as it is answered: each screen is one form, sent to an unguessable draft. */
@Controller
@RequestMapping("/e/{code}")
class RespondentController {

  private final RespondentDesk desk;

  RespondentController(RespondentDesk desk) {
    this.desk = desk;
  }

  @GetMapping
  ModelAndView first(Doorway door, @RequestParam Map<String, String> query) {
    var address = new DraftAddress(door, desk.begin(), desk.hidden(door, query));
    return page(address, ScreenContent.of(door.screen(1), Answers.NONE), HttpStatus.OK);
  }

  @GetMapping("/{draft}")
  ModelAndView screen(
      Doorway door,
      @PathVariable String draft,
      @RequestParam @Nullable Integer screen,
      @RequestParam(defaultValue = "false") boolean check,
      @RequestParam Map<String, String> query) {
    ResponseId id = desk.named(draft);
    Optional<Response> response = desk.find(door, id);
    var address = new DraftAddress(door, id, desk.hidden(door, query));
    if (response.isPresent() && response.get().status() == Response.Status.COMPLETE)
      return address.thanks();
    Answers answers = response.map(Response::answers).orElse(Answers.NONE);
    Screen shown =
        response.isEmpty()
            ? door.screen(1)
            : screen == null ? door.firstUnanswered(answers) : door.screen(screen);
    List<Refused.Field> missing = check ? door.missing(shown, answers) : List.of();
    return page(address, ScreenContent.of(shown, answers).refused(missing), HttpStatus.OK);
  }

  @PostMapping("/{draft}")
  ModelAndView send(
      Doorway door,
      @PathVariable String draft,
      @RequestParam(defaultValue = "1") int screen,
      @RequestParam MultiValueMap<String, String> form) {
    var address =
        new DraftAddress(door, desk.named(draft), desk.hidden(door, form.toSingleValueMap()));
    Screen sent = door.screen(screen);
    FormAnswers read = FormAnswers.read(sent.questions(), form);
    if (!read.isSound()) return refused(address, ScreenContent.of(sent, read));
    var outcome =
        desk.receive(
            door, new RespondentDesk.Sent(address.draft(), sent, read.answers(), address.hidden()));
    return switch (outcome) {
      case Outcome.Next(ResponseId id, Screen next) -> address.at(id).screen(next);
      case Outcome.Incomplete(ResponseId id, Screen incomplete) -> address.at(id).check(incomplete);
      case Outcome.Empty empty ->
          refused(address, ScreenContent.of(sent, read).refused("survey.answers.none"));
      case Outcome.Done(ResponseId id) -> address.at(id).thanks();
    };
  }

  /** The same screen again, as it was filled. */
  private ModelAndView refused(DraftAddress address, ScreenContent content) {
    Answers before =
        desk.find(address.door(), address.draft()).map(Response::answers).orElse(Answers.NONE);
    return page(address, content.after(before), HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private static ModelAndView page(DraftAddress address, ScreenContent content, HttpStatus status) {
    var page =
        new ModelAndView("survey/publicpage/screen", "page", ScreenPage.of(address, content));
    page.setStatus(status);
    return page;
  }
}
