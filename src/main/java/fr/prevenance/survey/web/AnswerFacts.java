package fr.prevenance.survey.web;

import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Dates;
import fr.prevenance.platform.web.Formats;
import fr.prevenance.platform.web.Words;
import fr.prevenance.survey.Response;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where an answer comes from. */
final class AnswerFacts {

  private AnswerFacts() {}

  static List<AnswerPage.Line> of(Viewer viewer, Response response) {
    List<AnswerPage.Line> facts = new ArrayList<>();
    var from = response.provenance();
    add(facts, "unit", AnswerPages.unit(viewer, response));
    add(
        facts,
        "when",
        Dates.dateAndTime(
            response.moment().answeredAt(), viewer.units().zoneOf(response.place().unit())));
    add(
        facts,
        "channel",
        response.place().channel() == null
            ? null
            : Words.t("survey.channel." + response.place().channel()));
    add(facts, "mode", Words.t("survey.mode." + from.mode()));
    add(facts, "status", Words.t("survey.status.one." + response.status()));
    add(facts, "customer", from.customerRef());
    add(facts, "external", from.externalId());
    if (response.weight() != 1) add(facts, "weight", Formats.upTo(response.weight(), 4));
    from.hidden().forEach((name, value) -> facts.add(new AnswerPage.Line(name, false, value)));
    return facts;
  }

  private static void add(List<AnswerPage.Line> facts, String name, @Nullable String value) {
    if (value != null)
      facts.add(new AnswerPage.Line(Words.t("survey.answers.fact." + name), false, value));
  }
}
