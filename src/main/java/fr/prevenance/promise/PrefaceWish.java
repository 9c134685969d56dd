package fr.prevenance.promise;

import fr.prevenance.platform.Keys;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one may say around the commitments; null leaves a thing as it is. */
public record PrefaceWish(
    @Nullable String introduction,
    @Nullable List<AxisWish> axes,
    @Nullable WorkingGroup group,
    @Nullable Map<String, String> introductions) {

  /**
   * A new axis gets a key from its name; a known key keeps its commitments when the name changes.
   */
  public record AxisWish(@Nullable String key, String name, @Nullable Map<String, String> names) {

    public AxisWish(@Nullable String key, String name) {
      this(key, name, null);
    }
  }

  public PrefaceWish(
      @Nullable String introduction, @Nullable List<AxisWish> axes, @Nullable WorkingGroup group) {
    this(introduction, axes, group, null);
  }

  Preface over(Preface known) {
    return new Preface(
        introduction == null ? known.introduction() : introduction,
        introductions == null ? known.introductions() : introductions,
        axes == null ? known.axes() : named(axes, known),
        group == null ? known.group() : group,
        known.reviewedOn());
  }

  private static List<Axis> named(List<AxisWish> wishes, Preface known) {
    List<String> taken = new ArrayList<>();
    wishes.stream().map(AxisWish::key).filter(PrefaceWish::given).forEach(taken::add);
    return wishes.stream().map(wish -> axis(key(wish, taken), wish, known)).toList();
  }

  private static Axis axis(String key, AxisWish wish, Preface known) {
    Map<String, String> names =
        wish.names() != null ? wish.names() : known.axis(key).map(Axis::names).orElse(Map.of());
    return new Axis(key, wish.name(), names);
  }

  private static String key(AxisWish wish, List<String> taken) {
    String known = wish.key();
    if (known != null && given(known)) return known;
    String free = Keys.free(wish.name(), taken::contains);
    taken.add(free);
    return free;
  }

  private static boolean given(@Nullable String key) {
    return key != null && !key.isBlank();
  }
}
