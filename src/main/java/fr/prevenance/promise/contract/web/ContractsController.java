package fr.prevenance.promise.contract.web;

import fr.prevenance.Refused;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Words;
import fr.prevenance.promise.contract.Contract;
import fr.prevenance.promise.contract.ContractDesk;
import fr.prevenance.promise.contract.ContractId;
import fr.prevenance.promise.contract.ContractSight;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The contracts as a list, and one more. */
@Controller
@RequestMapping("/promise/contracts")
class ContractsController {

  private final ContractDesk desk;
  private final ContractsPages pages;
  private final ContractFormPages forms;

  ContractsController(ContractDesk desk, ContractsPages pages, ContractFormPages forms) {
    this.desk = desk;
    this.pages = pages;
    this.forms = forms;
  }

  @GetMapping
  String list(Viewer viewer, @RequestParam(defaultValue = "1") int page, Model model) {
    model.addAttribute("page", pages.list(viewer, page));
    return "promise/contract/list";
  }

  @GetMapping("/new")
  String fresh(
      Viewer viewer,
      @RequestParam(required = false) @Nullable String unit,
      @RequestParam(required = false) @Nullable ContractId model,
      Model view) {
    view.addAttribute("page", model == null ? forms.fresh(viewer, unit) : next(viewer, model));
    return "promise/contract/form";
  }

  @PostMapping
  ModelAndView draw(
      Viewer viewer,
      @ModelAttribute("form") ContractForm form,
      BindingResult errors,
      RedirectAttributes then) {
    try {
      Contract contract = desk.draw(viewer, form.wish());
      then.addFlashAttribute("done", Words.t("contract.drawn", ContractTexts.name(contract)));
      return new ModelAndView("redirect:/promise/contracts/" + contract.id().value());
    } catch (Refused refused) {
      var shown = ContractForms.refused(errors, refused, form);
      var view =
          new ModelAndView("promise/contract/form")
              .addObject("page", forms.again(viewer, form, shown, null));
      view.setStatus(HttpStatusCode.valueOf(refused.kind().status()));
      return view;
    }
  }

  private FormPage next(Viewer viewer, ContractId model) {
    Contract known = desk.get(viewer, model);
    if (!ContractSight.writes(viewer, known)) throw Refused.notFound();
    return forms.next(viewer, known);
  }
}
