package fr.prevenance.promise.web.draft;

import fr.prevenance.Refused;
import fr.prevenance.platform.web.Formats;
import fr.prevenance.platform.web.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a version lacks: one line for all the promises that lack the same thing. */
final class Lacks {

  private static final int NAMED = 60;
  private static final Map<String, String> SHARED =
      Map.of(
          "promise.publish.no-probe", "promise.ready.no-probe",
          "promise.publish.no-target", "promise.ready.no-target");

  private Lacks() {}

  /**
   * @param place where a field is mended, null when nowhere
   */
  static List<DraftPage.Lack> lines(
      List<Refused.Field> lacking, Function<String, @Nullable String> place) {
    return alike(lacking).stream().map(same -> line(same, place)).toList();
  }

  private static DraftPage.Lack line(
      List<Refused.Field> same, Function<String, @Nullable String> place) {
    Refused.Field first = same.getFirst();
    if (same.size() == 1)
      return new DraftPage.Lack(
          Words.t(first.key(), first.arguments().toArray()), place.apply(first.field()), List.of());
    String shared = String.valueOf(SHARED.get(first.key()));
    return new DraftPage.Lack(
        Words.plural(shared, same.size()),
        null,
        same.stream()
            .map(one -> new DraftPage.Named(named(one), sentence(one), place.apply(one.field())))
            .toList());
  }

  /** The same refusal, as short as the lines are. */
  static Refused gathered(Refused refused) {
    List<List<Refused.Field>> lines = alike(refused.fields());
    if (lines.size() == refused.fields().size()) return refused;
    return Refused.invalidFields(lines.stream().map(Lacks::gathered).toList());
  }

  private static Refused.Field gathered(List<Refused.Field> same) {
    Refused.Field first = same.getFirst();
    if (same.size() == 1) return first;
    List<String> names = same.stream().map(Lacks::named).toList();
    return new Refused.Field(
        "commitments",
        SHARED.get(first.key()) + ".named",
        List.of(same.size(), Formats.list(names)));
  }

  private static List<List<Refused.Field>> alike(List<Refused.Field> fields) {
    Map<String, List<Refused.Field>> alike = new LinkedHashMap<>();
    for (Refused.Field one : fields) {
      String key = SHARED.containsKey(one.key()) ? one.key() : one.key() + one.field();
      alike.computeIfAbsent(key, k -> new ArrayList<>()).add(one);
    }
    return List.copyOf(alike.values());
  }

  private static String named(Refused.Field one) {
    String sentence = sentence(one);
    String name =
        sentence.length() <= NAMED
            ? sentence
            : sentence.substring(0, NAMED - 1).stripTrailing() + "…";
    return Words.t("shared.quote", name);
  }

  private static String sentence(Refused.Field one) {
    return String.valueOf(one.arguments().getFirst());
  }
}
