package fr.prevenance.promise;

import fr.prevenance.platform.Keys;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one may say around the commitments; null leaves a thing as it is. */
public record PrefaceWish(
    @Nullable String introduction, @Nullable List<AxisWish> axes, @Nullable WorkingGroup group) {

  /**
   * A new axis gets a key from its name; a known key keeps its commitments when the name changes.
   */
  public record AxisWish(@Nullable String key, String name) {}

  Preface over(Preface known) {
    return new Preface(
        introduction == null ? known.introduction() : introduction,
        axes == null ? known.axes() : named(axes),
        group == null ? known.group() : group,
        known.reviewedOn());
  }

  private static List<Axis> named(List<AxisWish> wishes) {
    List<String> taken = new ArrayList<>();
    wishes.stream().map(AxisWish::key).filter(PrefaceWish::given).forEach(taken::add);
    return wishes.stream().map(wish -> new Axis(key(wish, taken), wish.name())).toList();
  }

  private static String key(AxisWish wish, List<String> taken) {
    String known = wish.key();
    if (known != null && given(known)) return known;
    String key = Keys.from(wish.name());
    String free = key;
    for (int n = 2; taken.contains(free); n++) free = key + "-" + n;
    taken.add(free);
    return free;
  }

  private static boolean given(@Nullable String key) {
    return key != null && !key.isBlank();
  }
}
