package fr.prevenance.indicator.imports;

import fr.prevenance.indicator.Kind;
import fr.prevenance.platform.Likeness;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The columns of a file of points, found by the titles that people give them. */
public enum PointColumn {
  DAY(null, true, Set.of("jour", "date", "day", "mois", "month", "periode", "period", "le")),
  UNIT(
      null,
      false,
      Set.of(
          "unite",
          "unit",
          "unitkey",
          "agence",
          "site",
          "entite",
          "lieu",
          "depot",
          "equipe",
          "region",
          "cle d unite",
          "unit key")),
  NUMERATOR(
      Kind.SHARE,
      true,
      Set.of("numerateur", "numerator", "nombre", "conformes", "oui", "atteints", "num", "succes")),
  DENOMINATOR(
      Kind.SHARE,
      true,
      Set.of("denominateur", "denominator", "sur", "total", "den", "effectif", "n", "base")),
  VALUE(
      Kind.VALUE,
      true,
      Set.of("valeur", "value", "mesure", "resultat", "chiffre", "releve", "moyenne")),
  N(Kind.VALUE, false, Set.of("n", "effectif", "nombre", "base", "poids", "weight", "count"));

  /** Null for both kinds. */
  private final @Nullable Kind kind;

  private final boolean required;
  private final Set<String> titles;

  PointColumn(@Nullable Kind kind, boolean required, Set<String> titles) {
    this.kind = kind;
    this.required = required;
    this.titles = titles;
  }

  boolean isFor(Kind wanted) {
    return kind == null || kind == wanted;
  }

  boolean required() {
    return required;
  }

  /** The place of the first column of such a title, −1 when there is none. */
  int find(List<String> columns) {
    for (int i = 0; i < columns.size(); i++) {
      if (titles.contains(Likeness.bare(columns.get(i)))) return i;
    }
    return -1;
  }

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
