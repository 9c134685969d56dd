package fr.prevenance.journey.web.list;

import fr.prevenance.Refused;
import fr.prevenance.journey.JourneyDesk;
import fr.prevenance.journey.MapTemplates;
import fr.prevenance.organization.Perspective;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Form;
import fr.prevenance.platform.web.Option;
import fr.prevenance.platform.web.Words;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The maps as a list, and one more. */
@Controller("journeyListController")
class JourneysController {

  private final ListPages pages;
  private final JourneyDesk desk;

  JourneysController(ListPages pages, JourneyDesk desk) {
    this.pages = pages;
    this.desk = desk;
  }

  @GetMapping("/journeys")
  String list(
      Viewer viewer,
      Perspective perspective,
      @RequestParam(defaultValue = "") String q,
      Model model) {
    model.addAttribute("page", pages.list(viewer, perspective, q.strip()));
    return "journey/list/show";
  }

  @GetMapping("/journeys/new")
  ModelAndView fresh(Viewer viewer, Locale locale, @ModelAttribute("form") NewForm form) {
    viewer.mustWrite();
    String unit = Objects.requireNonNullElse(form.unit(), viewer.home().key());
    return view(
        viewer, locale, Form.of(new NewForm(form.title(), form.persona(), unit, form.template())));
  }

  @PostMapping("/journeys")
  ModelAndView create(
      Viewer viewer,
      Locale locale,
      @ModelAttribute("form") NewForm form,
      BindingResult errors,
      RedirectAttributes then) {
    viewer.mustWrite();
    try {
      JourneyDesk.Adoption made = begin(viewer, locale, form);
      then.addFlashAttribute("done", told(made));
      return new ModelAndView("redirect:/journeys/" + made.journey().key() + "/edit");
    } catch (Refused refused) {
      ModelAndView again = view(viewer, locale, Refusals.beside(errors, refused));
      again.setStatus(HttpStatusCode.valueOf(refused.kind().status()));
      return again;
    }
  }

  private JourneyDesk.Adoption begin(Viewer viewer, Locale locale, NewForm form) {
    String template = Objects.requireNonNullElse(form.template(), "");
    if (template.isEmpty())
      return new JourneyDesk.Adoption(desk.create(viewer, form.draft()), List.of());
    return desk.adopt(
        viewer,
        form.over(
            MapTemplates.find(template, locale)
                .orElseThrow(
                    () -> Refused.invalidField("template", "mapeditor.template.unknown"))));
  }

  private static String told(JourneyDesk.Adoption made) {
    String title = made.journey().title();
    return made.leftOut().isEmpty()
        ? Words.t("mapeditor.created", title)
        : Words.plural("mapeditor.created.without", made.leftOut().size(), title);
  }

  private static ModelAndView view(Viewer viewer, Locale locale, Form form) {
    List<Option> units =
        viewer.units().outline(viewer.top()).stream()
            .map(placed ->
                new Option(
                    placed.unit().key(), "\u2003".repeat(placed.depth()) + placed.unit().name()))
            .toList();
    return new ModelAndView("journey/list/new")
        .addObject("page", new NewPage(form, units, MapTemplates.all(locale)));
  }
}
