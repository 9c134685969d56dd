package fr.prevenance.journey.actors.web;

import fr.prevenance.Refused;
import fr.prevenance.journey.actors.DropExchange;
import fr.prevenance.journey.actors.PutExchange;
import fr.prevenance.journey.actors.StakeholderEditDesk;
import fr.prevenance.organization.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who speaks to whom. */
@Controller
@RequestMapping("/stakeholders/{key}/exchanges")
class ExchangeController {

  private static final String BACK = "?view=" + Asked.EXCHANGES;

  private final StakeholderEditDesk edits;
  private final CartographyViews views;

  ExchangeController(StakeholderEditDesk edits, CartographyViews views) {
    this.edits = edits;
    this.views = views;
  }

  @PostMapping
  ModelAndView add(
      Viewer viewer, @PathVariable String key, @ModelAttribute("form") ExchangeForm form, RedirectAttributes then) {
    try {
      return CartographyViews.done(edits.change(viewer, key, null, new PutExchange(form.draft())), BACK, then);
    } catch (Refused refused) {
      return views.show(viewer, key, Asked.talking(Typed.refused(form, refused)), refused.kind().status());
    }
  }

  @PostMapping("/{exchange}/removal")
  ModelAndView drop(Viewer viewer, @PathVariable String key, @PathVariable String exchange, RedirectAttributes then) {
    return CartographyViews.done(edits.change(viewer, key, null, new DropExchange(exchange)), BACK, then);
  }
}
