package fr.prevenance.promise.contract.web;

import fr.prevenance.Refused;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Form;
import fr.prevenance.platform.web.Words;
import fr.prevenance.promise.contract.Contract;
import fr.prevenance.promise.contract.ContractDesk;
import fr.prevenance.promise.contract.ContractId;
import fr.prevenance.promise.contract.ContractSignature;
import fr.prevenance.promise.web.draft.Forms;
import fr.prevenance.promise.web.draft.Typed;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A contract is signed, then looked at together. */
@Controller
@RequestMapping("/promise/contracts/{id}")
class ContractLifeController {

  private final ContractDesk desk;
  private final ContractPages pages;

  ContractLifeController(ContractDesk desk, ContractPages pages) {
    this.desk = desk;
    this.pages = pages;
  }

  @PostMapping("/signatures")
  ModelAndView sign(
      Viewer viewer,
      @PathVariable ContractId id,
      @ModelAttribute("form") SignForm form,
      BindingResult errors,
      RedirectAttributes then) {
    Contract known = desk.get(viewer, id);
    try {
      var typed = new Typed();
      var on = typed.requiredDay("on", form.on());
      ContractSignature.Side side = side(form.side());
      if (side == null) typed.mistaken("side", "contract.sign.side-missing");
      typed.refuse();
      Contract signed =
          desk.sign(viewer, id, Objects.requireNonNull(side), Typed.line(form.name()), on);
      String done = signed.isSigned() ? "contract.sign.both" : "contract.sign.one";
      then.addFlashAttribute("done", Words.t(done));
      return new ModelAndView("redirect:/promise/contracts/" + id.value());
    } catch (Refused refused) {
      return view(viewer, known, Forms.refused(errors, refused), null, refused);
    }
  }

  @PostMapping("/reviews")
  ModelAndView review(
      Viewer viewer,
      @PathVariable ContractId id,
      @ModelAttribute("form") TalkForm form,
      BindingResult errors,
      RedirectAttributes then) {
    Contract known = desk.get(viewer, id);
    try {
      var typed = new Typed();
      var day = typed.requiredDay("day", form.day());
      typed.refuse();
      var unused =
          desk.review(
              viewer,
              id,
              day,
              Typed.line(form.notes()),
              objective -> form.outcome(known, objective));
      then.addFlashAttribute("done", Words.t("contract.review.noted"));
      return new ModelAndView("redirect:/promise/contracts/" + id.value());
    } catch (Refused refused) {
      return view(viewer, known, null, Forms.refused(errors, refused), refused);
    }
  }

  private ModelAndView view(
      Viewer viewer, Contract known, @Nullable Form sign, @Nullable Form review, Refused refused) {
    var view =
        new ModelAndView("promise/contract/show")
            .addObject("page", pages.page(viewer, known, sign, review));
    view.setStatus(HttpStatusCode.valueOf(refused.kind().status()));
    return view;
  }

  private static ContractSignature.@Nullable Side side(@Nullable String typed) {
    return Arrays.stream(ContractSignature.Side.values())
        .filter(one -> one.name().equals(typed))
        .findFirst()
        .orElse(null);
  }
}
