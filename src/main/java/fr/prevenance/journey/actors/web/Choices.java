package fr.prevenance.journey.actors.web;

import fr.prevenance.journey.actors.Stakeholder;
import fr.prevenance.journey.actors.StakeholderMap;
import fr.prevenance.journey.actors.Tie;
import fr.prevenance.platform.web.Option;
import fr.prevenance.platform.web.Words;
import fr.prevenance.signal.Channel;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** What the selects of the editor offer. */
public record Choices(
    List<Option> kinds, List<Option> circles, List<Option> influences, List<Option> concerns, List<Option> natures,
    List<Option> strengths, List<Option> channels, List<Option> actors, List<Option> stages) {

  static Choices of(StakeholderMap map, List<Option> stages) {
    return new Choices(
        Arrays.stream(Stakeholder.Kind.values()).map(one -> option(one.name(), "stakeholder.kind." + one)).toList(),
        IntStream.range(0, Stakeholder.CIRCLES).mapToObj(one -> option(String.valueOf(one), "stakeholder.circle." + one)).toList(),
        scale("stakeholder.influence."),
        scale("stakeholder.concern."),
        Arrays.stream(Tie.Nature.values()).map(one -> option(one.name(), "stakeholder.nature." + one)).toList(),
        IntStream.rangeClosed(1, Tie.STRONGEST).mapToObj(one -> option(String.valueOf(one), "stakeholder.strength." + one)).toList(),
        Arrays.stream(Channel.values()).map(one -> option(one.name(), "stakeholder.channel." + one)).toList(),
        map.actors().stream().map(one -> new Option(one.key(), one.name())).toList(),
        stages);
  }

  /** All but this one: nobody is tied to itself. */
  public List<Option> othersThan(String actor) {
    return actors.stream().filter(one -> !one.value().equals(actor)).toList();
  }

  private static List<Option> scale(String words) {
    return IntStream.rangeClosed(1, Stakeholder.MOST)
        .mapToObj(one -> new Option(String.valueOf(one), Words.t("stakeholder.level", one, Words.t(words + one))))
        .toList();
  }

  private static Option option(String value, String words) {
    return new Option(value, Words.t(words));
  }
}
