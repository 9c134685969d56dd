package fr.prevenance.promise.web.draft;

import fr.prevenance.promise.CharterVersion;
import fr.prevenance.promise.PrefaceWish;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The introduction and the axes of a draft, as typed. */
public record PrefaceForm(
    @Nullable Integer version, @Nullable String introduction, @Nullable List<@Nullable Row> axes) {

  private static final int SPARE = 2;

  /** An axis; one without a name goes. */
  public record Row(@Nullable String key, @Nullable String name) {}

  static PrefaceForm of(CharterVersion version) {
    List<Row> rows = new ArrayList<>();
    version.preface().axes().forEach(axis -> rows.add(new Row(axis.key(), axis.name())));
    for (int i = 0; i < SPARE; i++) rows.add(new Row("", ""));
    return new PrefaceForm(
        version.version(),
        Objects.requireNonNullElse(version.preface().introduction(), ""),
        new ArrayList<>(rows));
  }

  PrefaceForm again(int version) {
    return new PrefaceForm(version, introduction, axes);
  }

  PrefaceWish wish() {
    List<PrefaceWish.AxisWish> named = new ArrayList<>();
    if (axes != null)
      for (Row row : axes)
        if (row != null && !Typed.line(row.name()).isEmpty())
          named.add(new PrefaceWish.AxisWish(Typed.text(row.key()), Typed.line(row.name())));
    return new PrefaceWish(introduction == null ? "" : introduction, named, null);
  }
}
