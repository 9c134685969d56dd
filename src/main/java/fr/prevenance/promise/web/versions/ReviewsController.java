package fr.prevenance.promise.web.versions;

import fr.prevenance.Refused;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Dates;
import fr.prevenance.platform.web.Form;
import fr.prevenance.platform.web.Words;
import fr.prevenance.promise.Charter;
import fr.prevenance.promise.CharterDesk;
import fr.prevenance.promise.review.Review;
import fr.prevenance.promise.review.ReviewDesk;
import fr.prevenance.promise.web.draft.Forms;
import fr.prevenance.promise.web.draft.Frames;
import fr.prevenance.promise.web.draft.Typed;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What was said each time a charter was looked at again. */
@Controller
@RequestMapping("/promise/charters/{key}/reviews")
class ReviewsController {

  private final CharterDesk charters;
  private final ReviewDesk desk;
  private final Frames frames;

  ReviewsController(CharterDesk charters, ReviewDesk desk, Frames frames) {
    this.charters = charters;
    this.desk = desk;
    this.frames = frames;
  }

  @GetMapping
  ModelAndView list(Viewer viewer, @PathVariable String key) {
    Charter charter = charters.get(viewer, key);
    Form blank = Form.of(new ReviewForm(charters.today(charter).toString(), "", "", ""));
    return view(viewer, charter, blank, HttpStatusCode.valueOf(200));
  }

  @PostMapping
  ModelAndView note(
      Viewer viewer,
      @PathVariable String key,
      @ModelAttribute("form") ReviewForm form,
      BindingResult errors,
      RedirectAttributes then) {
    Charter charter = frames.writable(viewer, key);
    try {
      var typed = new Typed();
      LocalDate day = typed.requiredDay("day", form.day());
      typed.refuse();
      desk.note(viewer, key, day, Typed.line(form.ours()), form.theirs(), Typed.line(form.note()));
      then.addFlashAttribute("done", Words.t("promise.review.noted", Dates.date(day)));
      return new ModelAndView("redirect:/promise/charters/" + charter.key() + "/reviews");
    } catch (Refused refused) {
      return view(
          viewer,
          charter,
          Forms.refused(errors, refused),
          HttpStatusCode.valueOf(refused.kind().status()));
    }
  }

  @PostMapping("/{review}/withdrawal")
  String withdraw(
      Viewer viewer, @PathVariable String key, @PathVariable UUID review, RedirectAttributes then) {
    Charter charter = frames.writable(viewer, key);
    desk.withdraw(viewer, key, review, true);
    then.addFlashAttribute("done", Words.t("promise.review.withdrawn"));
    then.addFlashAttribute(
        "undo", "/promise/charters/" + charter.key() + "/reviews/" + review + "/restoration");
    return "redirect:/promise/charters/" + charter.key() + "/reviews";
  }

  @PostMapping("/{review}/restoration")
  String restore(
      Viewer viewer, @PathVariable String key, @PathVariable UUID review, RedirectAttributes then) {
    Charter charter = frames.writable(viewer, key);
    desk.withdraw(viewer, key, review, false);
    then.addFlashAttribute("done", Words.t("promise.review.restored"));
    return "redirect:/promise/charters/" + charter.key() + "/reviews";
  }

  private ModelAndView view(Viewer viewer, Charter charter, Form form, HttpStatusCode status) {
    LocalDate today = charters.today(charter);
    var page =
        new ReviewsPage(
            frames.of(viewer, charter, charters.history(charter.id()).reference(today)),
            Objects.requireNonNullElse(charter.cover().partner(), ""),
            desk.of(viewer, charter.key()).stream().map(ReviewsController::line).toList(),
            form,
            today.toString(),
            viewer.writes() && viewer.sees(charter.unit()));
    var view = new ModelAndView("promise/reviews/list").addObject("page", page);
    view.setStatus(status);
    return view;
  }

  private static ReviewsPage.Line line(Review review) {
    String present =
        Stream.of(review.ours(), Objects.requireNonNullElse(review.theirs(), ""))
            .filter(one -> !one.isEmpty())
            .collect(Collectors.joining(" · "));
    return new ReviewsPage.Line(
        review.id().toString(),
        Dates.date(review.day()),
        Words.t("promise.version.one", review.versionNumber()),
        present,
        review.note(),
        review.writtenBy());
  }
}
