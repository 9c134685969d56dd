package fr.prevenance.organization.web;

import fr.prevenance.Refused;
import fr.prevenance.organization.Unit;
import fr.prevenance.organization.UnitRemoval;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Formats;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/settings/units/{key}/removal")
class UnitRemovalController {

  private final UnitRemoval removal;

  UnitRemovalController(UnitRemoval removal) {
    this.removal = removal;
  }

  @GetMapping
  ModelAndView ask(Viewer viewer, @PathVariable String key) {
    viewer.mustAdminister();
    return Pages.show("unit-removal", page(viewer.unit(key)));
  }

  @PostMapping
  ModelAndView remove(Viewer viewer, @PathVariable String key, RedirectAttributes then) {
    viewer.mustAdminister();
    Unit unit = viewer.unit(key);
    try {
      return Pages.done(
          then, "/settings/units", "organization.unit.removed", removal.remove(unit.key()).name());
    } catch (Refused refused) {
      return Pages.again("unit-removal", page(unit), refused);
    }
  }

  private UnitRemovalPage page(Unit unit) {
    return new UnitRemovalPage(unit, Formats.list(removal.standing(unit)));
  }
}
