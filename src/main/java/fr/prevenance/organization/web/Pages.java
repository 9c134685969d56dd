package fr.prevenance.organization.web;

import fr.prevenance.Refused;
import fr.prevenance.platform.web.Words;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** One page record to one template. */
final class Pages {

  private Pages() {}

  static ModelAndView show(String template, Object page) {
    return new ModelAndView("organization/" + template, "page", page);
  }

  /** The same page again, with what was typed and what to mend. */
  static ModelAndView again(String template, Object page, Refused refused) {
    ModelAndView again = show(template, page);
    again.setStatus(HttpStatusCode.valueOf(refused.kind().status()));
    return again;
  }

  static ModelAndView done(RedirectAttributes then, String where, String key, Object... words) {
    then.addFlashAttribute("done", Words.t(key, words));
    return new ModelAndView(redirect(where));
  }

  /** To this very address: braces in it are no variables. */
  static RedirectView redirect(String where) {
    var redirect = new RedirectView(where, true, true, false);
    redirect.setExpandUriTemplateVariables(false);
    return redirect;
  }
}
