package fr.prevenance.journey.web.editor;

import fr.prevenance.Refused;
import fr.prevenance.journey.MomentLink;
import fr.prevenance.journey.Stage;
import fr.prevenance.journey.Touchpoint;
import fr.prevenance.journey.Twins;
import fr.prevenance.journey.edit.Moments;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Option;
import fr.prevenance.promise.standard.MomentDesk;
import fr.prevenance.promise.standard.MomentOfTruth;
import fr.prevenance.signal.Channel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fills the drawer. */
@Component("journeySheets")
class Sheets {

  private static final int SPARE = 2;

  private final Names names;
  private final MomentDesk moments;
  private final Twins twins;

  Sheets(Names names, MomentDesk moments, Twins twins) {
    this.names = names;
    this.moments = moments;
    this.twins = twins;
  }

  Sheet of(Viewer viewer, Fields fields, String target) {
    String[] parts = target.split("/", 2);
    return parts[0].equals("stages")
        ? stage(fields, parts[1])
        : touchpoint(viewer, fields, parts[1]);
  }

  private static Sheet stage(Fields fields, String key) {
    Stage stage = fields.shown().stage(key).orElseThrow(Refused::notFound);
    FieldView fits = fields.field("stages/" + key + "/fits", List.of());
    return new Sheet.OfStage(
        stage, fields.shown().audiences(), Names.channels(), fits, fields.journey().revision());
  }

  private Sheet touchpoint(Viewer viewer, Fields fields, String key) {
    Touchpoint one = fields.shown().touchpoint(key).orElseThrow(Refused::notFound);
    String stage = fields.shown().stageOf(key).map(Stage::name).orElse("");
    String at = "touchpoints/" + key + "/";
    return new Sheet.OfTouchpoint(
        one,
        stage,
        new Sheet.Identity(
            fields.field(at + "name"),
            fields.field(at + "channel", name(one.channel())),
            fields.field(at + "humanised", one.humanised() ? List.of("true") : List.of()),
            fields.field(at + "symbol"),
            Names.channels()),
        weight(fields, one, at),
        new Sheet.Ties(
            fields.field(at + "criteria"),
            names.criteria(one.criteria()),
            fields.field(at + "commitments"),
            names.commitments(one.commitments())),
        new Sheet.People(
            fields.field(at + "actors", List.of()),
            rows(one.actors()),
            fields.field(at + "painPoints", List.of()),
            rows(one.painPoints())),
        new Sheet.Extras(
            fields.field(at + "skills"),
            EditorPages.offer(twins, viewer, fields.journey(), key).orElse(null)),
        fields.journey().revision());
  }

  private Sheet.Weight weight(Fields fields, Touchpoint one, String at) {
    String emotion = one.emotion() == null ? "" : String.valueOf(one.emotion());
    MomentLink chosen = one.moment();
    List<Sheet.MomentGroup> groups = groups(chosen);
    return new Sheet.Weight(
        fields.field(at + "importance", List.of(String.valueOf(one.importance()))),
        fields.field(at + "emotion", List.of(emotion)),
        fields.field(at + "moment", chosen == null ? List.of() : List.of(value(chosen, groups))),
        groups,
        fresh(fields.sent(), one));
  }

  private static Sheet.NewMoment fresh(Sent sent, Touchpoint one) {
    if (sent.isRefused("moment/" + one.key())) {
      String name = sent.reason("name");
      String channel = sent.reason("channel");
      return new Sheet.NewMoment(
          sent.channel(),
          sent.typed(),
          channel,
          name.isEmpty() && channel.isEmpty() ? sent.reason() : name);
    }
    return one.channel() == null
        ? Sheet.NewMoment.NONE
        : new Sheet.NewMoment(one.channel().name(), "", "", "");
  }

  /**
   * The moments of each channel; one that came with the map and is not in the standard stays too.
   */
  private List<Sheet.MomentGroup> groups(@Nullable MomentLink chosen) {
    List<MomentLink> all = new ArrayList<>(moments.all().stream().map(Sheets::link).toList());
    if (chosen != null && all.stream().noneMatch(one -> same(one, chosen))) all.add(chosen);
    return Stream.of(Channel.values())
        .map(channel ->
            new Sheet.MomentGroup(
                Names.channel(channel),
                all.stream()
                    .filter(one -> one.channel() == channel)
                    .map(one -> new Option(Moments.value(one), one.name()))
                    .toList()))
        .filter(group -> !group.moments().isEmpty())
        .toList();
  }

  private String value(MomentLink chosen, List<Sheet.MomentGroup> groups) {
    return moments.all().stream()
        .map(Sheets::link)
        .filter(one -> same(one, chosen))
        .findFirst()
        .map(Moments::value)
        .orElse(Moments.value(chosen));
  }

  private static boolean same(MomentLink one, MomentLink other) {
    return other.id() != null && Objects.equals(one.id(), other.id())
        || one.channel() == other.channel() && one.name().equalsIgnoreCase(other.name());
  }

  private static MomentLink link(MomentOfTruth moment) {
    return new MomentLink(moment.id().value(), moment.channel(), moment.name());
  }

  private static List<String> name(@Nullable Channel channel) {
    return channel == null ? List.of() : List.of(channel.name());
  }

  private static <T> List<@Nullable T> rows(List<T> known) {
    List<@Nullable T> rows = new ArrayList<>(known);
    rows.addAll(Collections.<@Nullable T>nCopies(SPARE, null));
    return rows;
  }
}
