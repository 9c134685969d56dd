package fr.prevenance.survey.web;

import fr.prevenance.Refused;
import fr.prevenance.criterion.CriterionDesk;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Form;
import fr.prevenance.platform.web.Words;
import fr.prevenance.survey.SurveyDesk;
import fr.prevenance.survey.imports.ImportDesk;
import fr.prevenance.survey.imports.SurveyFromFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class NewSurveyController {

  private final SurveyDesk desk;
  private final CriterionDesk criteria;
  private final SurveyStart start;
  private final SurveyFromFile fromFile;

  NewSurveyController(
      SurveyDesk desk, CriterionDesk criteria, SurveyStart start, SurveyFromFile fromFile) {
    this.fromFile = fromFile;
    this.desk = desk;
    this.criteria = criteria;
    this.start = start;
  }

  @GetMapping("/surveys/new")
  ModelAndView ask(
      Viewer viewer,
      @RequestParam(required = false) @Nullable String from,
      @RequestParam(defaultValue = "nps") String template) {
    viewer.mustWrite();
    String locale = viewer.organization().locale().getLanguage().equals("en") ? "en" : "fr";
    return page(
        Form.of(
            new NewSurveyForm(
                "",
                locale,
                from == null ? template : "copy:" + from,
                java.util.List.of(),
                "",
                null)),
        HttpStatus.OK);
  }

  @PostMapping("/surveys")
  ModelAndView create(
      Viewer viewer,
      @ModelAttribute("form") NewSurveyForm form,
      BindingResult errors,
      @RequestParam(required = false) @Nullable MultipartFile file,
      RedirectAttributes then)
      throws IOException {
    viewer.mustWrite();
    try {
      if (form.isFromAnswers()) return begin(viewer, form.named(), then);
      var survey = desk.create(start.draft(form.with(text(file))));
      then.addFlashAttribute("done", Words.t("survey.new.done", survey.title()));
      return new ModelAndView("redirect:/surveys/" + survey.key() + "/edit");
    } catch (Refused refused) {
      return page(
          NewSurveyForm.refused(errors, refused), HttpStatusCode.valueOf(refused.kind().status()));
    }
  }

  /** The file waits in the new survey: its reader goes on where its columns are told. */
  private ModelAndView begin(Viewer viewer, NewSurveyForm form, RedirectAttributes then)
      throws IOException {
    if (!viewer.seesEverything()) throw Refused.notFound();
    MultipartFile answers = Objects.requireNonNull(form.answers());
    String name = String.valueOf(answers.getOriginalFilename());
    var begun =
        fromFile.begin(
            start.draft(form),
            new ImportDesk.Upload(name, answers.getInputStream(), viewer.actor().name()));
    long asked = begun.survey().questionnaire().questions().size();
    then.addFlashAttribute(
        "done", Words.plural("survey.new.answers.done", asked, begun.survey().title()));
    return new ModelAndView(
        "redirect:/surveys/" + begun.survey().key() + "/imports/" + begun.draft().id().value());
  }

  private static String text(@Nullable MultipartFile file) throws IOException {
    return file == null ? "" : new String(file.getBytes(), StandardCharsets.UTF_8);
  }

  private ModelAndView page(Form form, HttpStatusCode status) {
    var page = new ModelAndView("survey/new");
    page.setStatus(status);
    page.addObject("page", new NewSurveyPage(form, desk.all(), criteria.all()));
    return page;
  }
}
