package fr.prevenance.survey.web;

import fr.prevenance.Refused;
import fr.prevenance.organization.Unit;
import fr.prevenance.organization.UnitId;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.PublicUrl;
import fr.prevenance.platform.web.Form;
import fr.prevenance.platform.web.Option;
import fr.prevenance.platform.web.QrCode;
import fr.prevenance.platform.web.Words;
import fr.prevenance.signal.Channel;
import fr.prevenance.survey.Link;
import fr.prevenance.survey.LinkId;
import fr.prevenance.survey.Mode;
import fr.prevenance.survey.Survey;
import fr.prevenance.survey.SurveyDesk;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The links of a survey within the viewer's units; the main one is everybody's. */
@Component
class LinkPages {

  private static final List<Mode> OFFERED =
      List.of(Mode.QR, Mode.LINK, Mode.EMAIL, Mode.SMS, Mode.KIOSK, Mode.INTERVIEWER, Mode.PAPER);

  private final SurveyDesk desk;
  private final TouchpointOptions touchpoints;
  private final PublicUrl publicUrl;

  LinkPages(SurveyDesk desk, TouchpointOptions touchpoints, PublicUrl publicUrl) {
    this.desk = desk;
    this.touchpoints = touchpoints;
    this.publicUrl = publicUrl;
  }

  LinksPage list(Survey survey, Viewer viewer, Form form) {
    List<LinksPage.Line> lines =
        seen(survey, viewer).stream().map(link -> line(viewer, link)).toList();
    var choices =
        new LinksPage.Choices(
            units(viewer).stream().map(unit -> new Option(unit.key(), unit.name())).toList(),
            Arrays.stream(Channel.values())
                .map(one -> new Option(one.name(), Words.t("survey.channel." + one)))
                .toList(),
            OFFERED.stream()
                .map(one -> new Option(one.name(), Words.t("survey.mode." + one)))
                .toList(),
            survey.questionnaire().hiddenFields(),
            touchpoints.of(viewer));
    return new LinksPage(
        SurveyFrame.of(survey, viewer, "links"), lines, form, choices, viewer.writes());
  }

  LinksPage.Line seen(Survey survey, LinkId id, Viewer viewer) {
    return seen(survey, viewer).stream()
        .filter(link -> link.id().equals(id))
        .findFirst()
        .map(link -> line(viewer, link))
        .orElseThrow(Refused::notFound);
  }

  /**
   * @return how many were added
   */
  @Transactional
  public int add(Survey survey, Viewer viewer, LinkForm form) {
    Channel channel = AnswerFilter.word(Channel.class, form.channel());
    Mode mode = Objects.requireNonNullElse(AnswerFilter.word(Mode.class, form.mode()), Mode.LINK);
    Map<String, String> hidden = hidden(survey, form.hidden());
    Set<UnitId> linked =
        desk.links(survey.id()).stream()
            .filter(link -> !link.target().main())
            .map(link -> link.target().unit())
            .collect(Collectors.toSet());
    List<Unit> units =
        form.isForEveryUnit()
            ? units(viewer).stream()
                .filter(unit -> !unit.isRoot() && !linked.contains(unit.id()))
                .toList()
            : List.of(viewer.unit(form.unit()));
    if (units.isEmpty()) throw Refused.invalid("survey.links.every-unit-done");
    String touchpoint = touchpoint(viewer, form.touchpoint());
    String label = form.label() == null ? "" : form.label().strip();
    if (label.length() > 120) throw Refused.invalidField("label", "survey.links.label-long");
    units.forEach(unit ->
        desk.addLink(
            survey.key(),
            label,
            new Link.Target(unit.id(), channel, mode, hidden, false).at(touchpoint)));
    return units.size();
  }

  private List<Link> seen(Survey survey, Viewer viewer) {
    return desk.links(survey.id()).stream()
        .filter(link -> link.target().main() || viewer.sees(link.target().unit()))
        .toList();
  }

  private static List<Unit> units(Viewer viewer) {
    return viewer.units().outline(viewer.top()).stream()
        .map(placed -> placed.unit())
        .filter(unit -> viewer.sees(unit.id()))
        .toList();
  }

  private LinksPage.Line line(Viewer viewer, Link link) {
    Link.Target target = link.target();
    String url = publicUrl.of(link.path());
    String unit = viewer.units().find(target.unit()).map(Unit::name).orElse("—");
    String label =
        target.main() ? Words.t("survey.links.main") : link.label().isEmpty() ? unit : link.label();
    return new LinksPage.Line(
        link.id().value().toString(),
        label,
        unit,
        target.channel() == null ? "—" : Words.t("survey.channel." + target.channel()),
        Words.t("survey.mode." + target.mode()),
        target.hidden().entrySet().stream()
            .map(one -> one.getKey() + " = " + one.getValue())
            .collect(Collectors.joining(", ")),
        target.touchpoint() == null
            ? ""
            : touchpoints.names(viewer).getOrDefault(target.touchpoint(), target.touchpoint()),
        url,
        target.main(),
        QrCode.of(url));
  }

  private @Nullable String touchpoint(Viewer viewer, @Nullable String typed) {
    if (typed == null || typed.isBlank()) return null;
    if (!touchpoints.names(viewer).containsKey(typed))
      throw Refused.invalidField("touchpoint", "survey.links.touchpoint-unknown", typed);
    return typed;
  }

  private static Map<String, String> hidden(Survey survey, @Nullable String text) {
    Map<String, String> hidden = new LinkedHashMap<>();
    for (String line : (text == null ? "" : text).split("\\R")) {
      if (line.isBlank()) continue;
      int equals = line.indexOf('=');
      String field = equals < 0 ? line.strip() : line.substring(0, equals).strip();
      if (equals < 0 || !survey.questionnaire().hiddenFields().contains(field)) {
        throw Refused.invalidField("hidden", "survey.links.hidden-unknown", field);
      }
      hidden.put(field, line.substring(equals + 1).strip());
    }
    return hidden;
  }
}
