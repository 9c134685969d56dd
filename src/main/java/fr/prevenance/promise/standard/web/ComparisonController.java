package fr.prevenance.promise.standard.web;

import fr.prevenance.Refused;
import fr.prevenance.organization.Viewer;
import fr.prevenance.promise.standard.ServiceStandard;
import fr.prevenance.promise.standard.ServiceStandardDesk;
import fr.prevenance.promise.standard.StandardChange;
import fr.prevenance.promise.standard.Versions;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A version against another, the one before by default. */
@Controller
class ComparisonController {

  private final ServiceStandardDesk desk;

  ComparisonController(ServiceStandardDesk desk) {
    this.desk = desk;
  }

  @GetMapping("/promise/standard/{number:\\d{1,9}}/comparison")
  String compare(
      Viewer viewer,
      @PathVariable int number,
      @RequestParam(required = false) @Nullable Integer with,
      Model model) {
    Versions versions = desk.versions();
    ServiceStandard after = desk.get(number);
    ServiceStandard before =
        with == null ? versions.before(after).orElseThrow(Refused::notFound) : desk.get(with);
    if (!viewer.writes() && (after.isDraft() || before.isDraft())) throw Refused.notFound();
    LocalDate today = desk.today();
    var others =
        versions.all().stream()
            .filter(one -> one.number() != number && (viewer.writes() || !one.isDraft()))
            .map(one -> VersionLine.of(versions, one, today, before.number()))
            .toList();
    model.addAttribute(
        "page",
        new ComparisonPage(
            VersionLine.of(versions, before, today, number),
            VersionLine.of(versions, after, today, number),
            ComparisonPage.faces(StandardChange.between(before, after)),
            others));
    return "promise/standard/comparison";
  }
}
