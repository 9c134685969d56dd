package fr.prevenance.insight.web;

import fr.prevenance.platform.web.Choice;
import fr.prevenance.platform.web.Option;
import fr.prevenance.platform.web.PageUrl;
import fr.prevenance.platform.web.Words;
import fr.prevenance.signal.Channel;
import fr.prevenance.survey.Survey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The choices above the page of satisfaction. */
final class SatisfactionControls {

  private SatisfactionControls() {}

  static SatisfactionPage.Controls of(Sight sight, SatisfactionAsked asked, List<Survey> surveys) {
    Map<String, String> query = asked.url().query();
    return new SatisfactionPage.Controls(
        surveys.stream().map(one -> new Option(one.key(), one.title())).toList(),
        asked.survey().key(),
        SatisfactionAsked.questions(asked.survey()).stream()
            .map(one -> new Option(one.key(), one.label()))
            .toList(),
        asked.question().key(),
        channels(sight),
        segments(sight, asked),
        figures(asked),
        Map.of("by", query.getOrDefault("by", ""), "figure", query.getOrDefault("figure", "")),
        new PageUrl(SatisfactionController.PATH + ".csv", new TreeMap<>(query)).toString());
  }

  private static List<Choice> figures(SatisfactionAsked asked) {
    var offered = SatisfactionAsked.figures(asked.question());
    if (offered.size() < 2) return List.of();
    return offered.stream()
        .map(one ->
            new Choice(
                Words.t("insight.sat.tab." + one),
                asked
                    .url()
                    .with("figure", one == offered.getFirst() ? "" : SatisfactionAsked.word(one))
                    .toString(),
                one == asked.figure()))
        .toList();
  }

  private static SatisfactionPage.Filter channels(Sight sight) {
    List<Option> options =
        new ArrayList<>(List.of(new Option("", Words.t("insight.sat.every-channel"))));
    Stream.of(Channel.values())
        .forEach(one -> options.add(new Option(one.name(), Words.t("insight.channel." + one))));
    Channel chosen = sight.channel();
    return new SatisfactionPage.Filter(options, chosen == null ? "" : chosen.name());
  }

  private static SatisfactionPage.Filter segments(Sight sight, SatisfactionAsked asked) {
    List<SatisfactionAsked.Segment> known = asked.segments();
    if (known.isEmpty()) return new SatisfactionPage.Filter(List.of(), "");
    List<Option> options = new ArrayList<>(List.of(new Option("", Words.t("insight.everyone"))));
    known.forEach(one -> options.add(new Option(one.word(), one.label())));
    return new SatisfactionPage.Filter(options, asked.slice() == null ? "" : sight.word("segment"));
  }
}
