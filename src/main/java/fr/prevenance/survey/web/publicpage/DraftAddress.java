package fr.prevenance.survey.web.publicpage;

import fr.prevenance.survey.Doorway;
import fr.prevenance.survey.ResponseId;
import fr.prevenance.survey.Screen;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where one draft is sent to and found again; the hidden fields travel with it until it is written.
 */
record DraftAddress(Doorway door, ResponseId draft, Map<String, String> hidden) {

  DraftAddress at(ResponseId other) {
    return new DraftAddress(door, other, hidden);
  }

  String path(int screen) {
    var address = UriComponentsBuilder.fromPath(base()).queryParam("screen", screen);
    hidden.forEach((field, value) -> {
      if (!door.link().target().hidden().containsKey(field))
        address.queryParam(field, "{" + field + "}");
    });
    return address.encode().buildAndExpand(hidden).toUriString();
  }

  ModelAndView screen(Screen screen) {
    return redirect(base() + "?screen=" + screen.number());
  }

  ModelAndView check(Screen screen) {
    return redirect(base() + "?screen=" + screen.number() + "&check=true");
  }

  ModelAndView thanks() {
    return redirect(base() + "/thanks");
  }

  private String base() {
    return door.link().path() + "/" + draft.value();
  }

  private static ModelAndView redirect(String path) {
    var view = new RedirectView(path, false, true, false);
    view.setStatusCode(HttpStatus.SEE_OTHER);
    return new ModelAndView(view);
  }
}
