package fr.prevenance.promise.contract.web;

import fr.prevenance.Refused;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Words;
import fr.prevenance.promise.contract.Contract;
import fr.prevenance.promise.contract.ContractDesk;
import fr.prevenance.promise.contract.ContractId;
import fr.prevenance.promise.contract.ContractSight;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One contract, its text, and putting it away. */
@Controller
@RequestMapping("/promise/contracts/{id}")
class ContractController {

  private final ContractDesk desk;
  private final ContractPages pages;
  private final ContractFormPages forms;

  ContractController(ContractDesk desk, ContractPages pages, ContractFormPages forms) {
    this.desk = desk;
    this.pages = pages;
    this.forms = forms;
  }

  @GetMapping
  String show(Viewer viewer, @PathVariable ContractId id, Model model) {
    model.addAttribute("page", pages.page(viewer, desk.get(viewer, id), null, null));
    return "promise/contract/show";
  }

  @GetMapping("/text")
  String text(Viewer viewer, @PathVariable ContractId id, Model model) {
    Contract known = writable(viewer, id);
    if (known.isSigned()) throw Refused.conflict("contract.settled");
    model.addAttribute("page", forms.edit(viewer, known));
    return "promise/contract/form";
  }

  @PostMapping("/text")
  ModelAndView rewrite(
      Viewer viewer,
      @PathVariable ContractId id,
      @ModelAttribute("form") ContractForm form,
      BindingResult errors,
      RedirectAttributes then) {
    Contract known = writable(viewer, id);
    try {
      var unused = desk.rewrite(viewer, id, form.wish(), form.version());
      then.addFlashAttribute("done", Words.t("contract.saved"));
      return new ModelAndView("redirect:/promise/contracts/" + id.value());
    } catch (Refused refused) {
      var shown = ContractForms.refused(errors, refused, form);
      var view =
          new ModelAndView("promise/contract/form")
              .addObject("page", forms.again(viewer, form, shown, known));
      view.setStatus(HttpStatusCode.valueOf(refused.kind().status()));
      return view;
    }
  }

  @PostMapping("/archive")
  String archive(Viewer viewer, @PathVariable ContractId id, RedirectAttributes then) {
    Contract archived = desk.archive(viewer, id);
    then.addFlashAttribute("done", Words.t("contract.archived", ContractTexts.name(archived)));
    then.addFlashAttribute("undo", "/promise/contracts/" + id.value() + "/restoration");
    return "redirect:/promise/contracts";
  }

  @PostMapping("/restoration")
  String restore(Viewer viewer, @PathVariable ContractId id, RedirectAttributes then) {
    Contract back = desk.restore(viewer, id);
    then.addFlashAttribute("done", Words.t("contract.restored", ContractTexts.name(back)));
    return "redirect:/promise/contracts";
  }

  private Contract writable(Viewer viewer, ContractId id) {
    Contract known = desk.get(viewer, id);
    if (!ContractSight.writes(viewer, known)) throw Refused.notFound();
    return known;
  }
}
