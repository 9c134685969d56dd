package fr.prevenance.survey.web.publicpage;

import fr.prevenance.survey.Doorway;
import fr.prevenance.survey.Doorways;
import fr.prevenance.survey.Mode;
import fr.prevenance.survey.RespondentDesk;
import fr.prevenance.survey.WhatChanged;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Thanks, and what earlier answers have changed. It stays readable when the survey has closed. */
@Controller
class ThanksController {

  private static final int MOST = 3;

  private final Doorways doorways;
  private final RespondentDesk desk;
  private final ObjectProvider<WhatChanged> changes;

  ThanksController(Doorways doorways, RespondentDesk desk, ObjectProvider<WhatChanged> changes) {
    this.doorways = doorways;
    this.desk = desk;
    this.changes = changes;
  }

  @GetMapping("/e/{code}/{draft}/thanks")
  ModelAndView thanks(
      @PathVariable String draft, HttpServletRequest request, HttpServletResponse response) {
    Doorway door = DoorwayArgument.enter(request, response, doorways::look);
    desk.named(draft);
    List<String> changed =
        changes.orderedStream().flatMap(one -> one.latest(MOST).stream()).limit(MOST).toList();
    String again = door.link().target().mode() == Mode.KIOSK ? door.link().path() : null;
    return new ModelAndView(
        "survey/publicpage/thanks",
        "page",
        new ThanksPage(
            door.organization(),
            door.survey().title(),
            door.language().getLanguage(),
            changed,
            again));
  }
}
