package fr.prevenance.journey.edit;

import fr.prevenance.Refused;
import java.util.List;
import java.util.Map;

/** What was typed at one place, as a form sends it. */
public record Said(Map<String, List<String>> values) {

  public static final String VALUE = "value";

  public static Said of(String... value) {
    return new Said(Map.of(VALUE, List.of(value)));
  }

  public List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  public String line(String name) {
    return all(name).isEmpty() ? "" : all(name).getFirst().strip();
  }

  String line() {
    return line(VALUE);
  }

  boolean isChecked() {
    return !line().isEmpty();
  }

  /** One element per line of a text. */
  List<String> lines() {
    return line().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  /** The boxes that are ticked. */
  List<String> ticked() {
    return all(VALUE).stream().map(String::strip).filter(one -> !one.isEmpty()).distinct().toList();
  }

  int whole(int least, int most) {
    String typed = line().replace('\u2212', '-');
    if (typed.matches("-?\\d{1,4}")) return Integer.parseInt(typed);
    throw Refused.invalidField(VALUE, "journey.number.between", least, most);
  }

  <E extends Enum<E>> E word(String typed, Class<E> words, String unknown) {
    for (E one : words.getEnumConstants()) if (one.name().equals(typed)) return one;
    throw Refused.invalidField(VALUE, unknown, typed);
  }

  /** The nth of a list of fields that come one per row. */
  String cell(String name, int row) {
    return row < all(name).size() ? all(name).get(row).strip() : "";
  }
}
