package fr.prevenance.journey.actors.web;

import fr.prevenance.journey.actors.Cartography;
import fr.prevenance.journey.actors.StakeholderEditDesk;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Words;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page after a change, and the same page again when the change was refused. */
@Component
class CartographyViews {

  private final CartographyPages pages;

  CartographyViews(CartographyPages pages) {
    this.pages = pages;
  }

  ModelAndView show(Viewer viewer, String key, Asked asked, int status) {
    var view = new ModelAndView("journey/stakeholder/show").addObject("page", pages.page(viewer, key, asked));
    view.setStatus(HttpStatusCode.valueOf(status));
    return view;
  }

  /** @param query which view and which actor to come back to, with its question mark */
  static ModelAndView done(StakeholderEditDesk.Done done, String query, RedirectAttributes then) {
    Cartography changed = done.cartography();
    then.addFlashAttribute("done", Words.t("stakeholder.done", CartographyPages.said(done.saying())));
    then.addFlashAttribute("undo", CartographyPages.path(changed.key()) + "/undo");
    return new ModelAndView("redirect:" + CartographyPages.path(changed.key()) + query);
  }
}
