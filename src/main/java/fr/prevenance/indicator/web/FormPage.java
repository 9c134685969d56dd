package fr.prevenance.indicator.web;

import fr.prevenance.indicator.Aggregation;
import fr.prevenance.indicator.Kind;
import fr.prevenance.measure.Direction;
import fr.prevenance.platform.web.Form;
import fr.prevenance.platform.web.Option;
import fr.prevenance.platform.web.Words;
import java.util.Arrays;
import java.util.List;

/**
 * The form of an indicator.
 *
 * @param key of the one that is changed; empty for a new one
 * @param preview the key that a new one would get
 */
public record FormPage(
    Form form,
    String key,
    String title,
    String preview,
    List<Option> owners,
    List<Option> criteria) {

  public boolean fresh() {
    return key.isEmpty();
  }

  public String action() {
    return fresh() ? "/indicators" : "/indicators/" + key;
  }

  public List<Option> kinds() {
    return options("indicator.kind.", Kind.values());
  }

  public List<Option> aggregations() {
    return options("indicator.aggregation.", Aggregation.values());
  }

  public List<Option> directions() {
    return options("indicator.direction.", Direction.values());
  }

  private static List<Option> options(String prefix, Enum<?>[] values) {
    return Arrays.stream(values)
        .map(one -> new Option(one.name(), Words.t(prefix + one.name())))
        .toList();
  }
}
