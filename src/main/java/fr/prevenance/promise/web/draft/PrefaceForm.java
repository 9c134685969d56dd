package fr.prevenance.promise.web.draft;

import fr.prevenance.promise.CharterVersion;
import fr.prevenance.promise.Preface;
import fr.prevenance.promise.PrefaceWish;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The introduction and the axes of a draft, as typed, in each language. */
public record PrefaceForm(
    @Nullable Integer version,
    @Nullable String introduction,
    @Nullable List<@Nullable Row> axes,
    @Nullable List<@Nullable Tongue> tongues) {

  private static final int SPARE = 2;

  /** An axis; one without a name goes. */
  public record Row(@Nullable String key, @Nullable String name) {}

  /**
   * The same in another language.
   *
   * @param axes in the order of those of the form
   */
  public record Tongue(
      @Nullable String language,
      @Nullable String introduction,
      @Nullable List<@Nullable Named> axes) {}

  public record Named(@Nullable String name) {}

  /**
   * @param languages that are offered to be written in
   */
  static PrefaceForm of(CharterVersion version, List<String> languages) {
    Preface preface = version.preface();
    List<Row> rows = new ArrayList<>();
    preface.axes().forEach(axis -> rows.add(new Row(axis.key(), axis.name())));
    for (int i = 0; i < SPARE; i++) rows.add(new Row("", ""));
    return new PrefaceForm(
        version.version(),
        Objects.requireNonNullElse(preface.introduction(), ""),
        new ArrayList<>(rows),
        new ArrayList<>(languages.stream().map(one -> tongue(preface, one)).toList()));
  }

  private static Tongue tongue(Preface preface, String language) {
    List<Named> names = new ArrayList<>();
    preface.axes().forEach(axis -> names.add(new Named(axis.names().getOrDefault(language, ""))));
    for (int i = 0; i < SPARE; i++) names.add(new Named(""));
    return new Tongue(
        language, preface.introductions().getOrDefault(language, ""), new ArrayList<>(names));
  }

  PrefaceForm again(int version) {
    return new PrefaceForm(version, introduction, axes, tongues);
  }

  PrefaceWish wish() {
    List<PrefaceWish.AxisWish> named = new ArrayList<>();
    for (int i = 0; axes != null && i < axes.size(); i++) {
      Row row = axes.get(i);
      if (row != null && !Typed.line(row.name()).isEmpty())
        named.add(
            new PrefaceWish.AxisWish(Typed.text(row.key()), Typed.line(row.name()), names(i)));
    }
    return new PrefaceWish(introduction == null ? "" : introduction, named, null, introductions());
  }

  /** Null when the form did not ask for other languages. */
  private @Nullable Map<String, String> names(int axis) {
    if (tongues == null) return null;
    Map<String, String> names = new LinkedHashMap<>();
    for (Tongue one : spoken()) {
      List<@Nullable Named> typed = Objects.requireNonNullElse(one.axes(), List.of());
      Named name = axis < typed.size() ? typed.get(axis) : null;
      if (name != null) names.put(Typed.line(one.language()), Typed.line(name.name()));
    }
    return names;
  }

  private @Nullable Map<String, String> introductions() {
    if (tongues == null) return null;
    Map<String, String> texts = new LinkedHashMap<>();
    for (Tongue one : spoken())
      texts.put(Typed.line(one.language()), Objects.requireNonNullElse(one.introduction(), ""));
    return texts;
  }

  private List<Tongue> spoken() {
    List<Tongue> spoken = new ArrayList<>();
    if (tongues != null)
      for (Tongue one : tongues)
        if (one != null && !Typed.line(one.language()).isEmpty()) spoken.add(one);
    return spoken;
  }
}
