package fr.prevenance.journey.actors.web;

import fr.prevenance.Refused;
import fr.prevenance.journey.actors.StakeholderDesk;
import fr.prevenance.journey.actors.StakeholderMapDraft;
import fr.prevenance.journey.actors.StakeholderMapDraft.ActorDraft;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Form;
import fr.prevenance.platform.web.Words;
import java.util.List;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The cartographies as a list, and one more. */
@Controller
@RequestMapping("/stakeholders")
class StakeholdersController {

  private final StakeholderDesk desk;
  private final StakeholdersPages pages;

  StakeholdersController(StakeholderDesk desk, StakeholdersPages pages) {
    this.desk = desk;
    this.pages = pages;
  }

  @GetMapping
  String list(Viewer viewer, Model model) {
    model.addAttribute("page", pages.list(viewer));
    return "journey/stakeholder/list";
  }

  @GetMapping("/new")
  ModelAndView ask(Viewer viewer) {
    viewer.mustWrite();
    return view(Form.of(new NewForm("", Words.t("stakeholder.customer"))), 200);
  }

  @PostMapping
  ModelAndView create(
      Viewer viewer, @ModelAttribute("form") NewForm form, RedirectAttributes then) {
    viewer.mustWrite();
    String customer =
        form.customer() == null || form.customer().isBlank()
            ? Words.t("stakeholder.customer")
            : form.customer();
    var centre = new ActorDraft(null, customer, "CUSTOMER", 0, null, null, null);
    try {
      var opened =
          desk.create(
              viewer, new StakeholderMapDraft(null, form.title(), List.of(centre), null, null));
      then.addFlashAttribute("done", Words.t("stakeholder.opened", opened.title()));
      return new ModelAndView("redirect:" + CartographyPages.path(opened.key()) + "?circle=1");
    } catch (Refused refused) {
      return view(Typed.refused(form, refused), refused.kind().status());
    }
  }

  private static ModelAndView view(Form form, int status) {
    var view =
        new ModelAndView("journey/stakeholder/new")
            .addObject("page", new NewPage(form, Form.of(new ImportForm(""))));
    view.setStatus(HttpStatusCode.valueOf(status));
    return view;
  }
}
