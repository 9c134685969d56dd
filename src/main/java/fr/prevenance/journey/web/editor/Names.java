package fr.prevenance.journey.web.editor;

import fr.prevenance.criterion.Criterion;
import fr.prevenance.criterion.CriterionDesk;
import fr.prevenance.journey.edit.FieldEdit;
import fr.prevenance.platform.web.Option;
import fr.prevenance.platform.web.Words;
import fr.prevenance.promise.CharterDesk;
import fr.prevenance.promise.Commitment;
import fr.prevenance.signal.Channel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What keys are called: criteria, commitments, channels. */
@Component("journeyNames")
public class Names {

  private final CriterionDesk criteria;
  private final CharterDesk charters;

  Names(CriterionDesk criteria, CharterDesk charters) {
    this.criteria = criteria;
    this.charters = charters;
  }

  static List<Option> channels() {
    return Arrays.stream(Channel.values())
        .map(one -> new Option(one.name(), channel(one)))
        .toList();
  }

  static String channel(Channel channel) {
    return Words.t("promise.channel." + channel);
  }

  /** Each below its parent; one that is chosen but gone stays to be unticked. */
  List<Option> criteria(List<String> chosen) {
    List<Criterion> all = criteria.all();
    List<Option> options = new ArrayList<>();
    all.stream()
        .filter(one -> one.parentId() == null)
        .forEach(one -> outline(one, all, "", options));
    return with(options, chosen, "mapeditor.criterion.gone");
  }

  /** The sentences that are promised today. */
  List<Option> commitments(List<String> chosen) {
    Map<String, Option> options = new LinkedHashMap<>();
    charters.inForce().stream()
        .flatMap(charter -> charter.version().commitments().stream())
        .forEach(one -> options.putIfAbsent(one.key(), option(one)));
    return with(new ArrayList<>(options.values()), chosen, "mapeditor.commitment.gone");
  }

  /** What a field says, in one line. */
  public String said(FieldEdit edit, List<String> told) {
    return said(edit.label(), told);
  }

  public String said(String field, List<String> told) {
    List<String> words =
        told.stream().map(one -> name(field, one)).filter(one -> !one.isBlank()).toList();
    return words.isEmpty() ? Words.t("mapeditor.said.nothing") : String.join(" · ", words);
  }

  private String name(String field, String told) {
    if (field.endsWith(".CRITERIA")) return criteria.find(told).map(Criterion::name).orElse(told);
    if (field.endsWith(".COMMITMENTS"))
      return commitments(List.of()).stream()
          .filter(one -> one.value().equals(told))
          .map(Option::label)
          .findFirst()
          .orElse(told);
    return told;
  }

  private static void outline(
      Criterion one, List<Criterion> all, String indent, List<Option> options) {
    options.add(new Option(one.key(), indent + one.name()));
    all.stream()
        .filter(child -> Objects.equals(child.parentId(), one.id()))
        .forEach(child -> outline(child, all, indent + "\u2003", options));
  }

  private static Option option(Commitment one) {
    return new Option(one.key(), one.spoken());
  }

  private static List<Option> with(List<Option> options, List<String> chosen, String gone) {
    chosen.stream()
        .filter(key -> options.stream().noneMatch(option -> option.value().equals(key)))
        .forEach(key -> options.add(new Option(key, Words.t(gone, key))));
    return options;
  }
}
