package fr.prevenance.survey.imports;

import fr.prevenance.platform.Likeness;
import fr.prevenance.platform.table.Cells;
import fr.prevenance.platform.table.ColumnProfile;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What people write above a column, and what it gives away. */
final class ColumnTitle {

  private static final List<String> RECOMMENDATION =
      List.of("nps", "netpro", "net pro", "recommand", "recommend");
  private static final List<String> COMMENT =
      List.of("comment", "verbatim", "explication", "pourquoi", "why", "avis", "remarque");
  private static final Pattern IDENTIFIER = Pattern.compile("[a-z]I[dD]$|[^A-Za-z][iI][dD]$");
  private static final Map<Target, Set<String>> WORDS =
      Map.of(
          Target.EXTERNAL_ID,
              Set.of(
                  "externalid",
                  "id",
                  "identifiant",
                  "reference",
                  "ref",
                  "respnum",
                  "respondent",
                  "respondent id",
                  "numero",
                  "no reponse",
                  "id reponse",
                  "response id",
                  "uuid"),
          Target.ANSWERED_AT,
              Set.of(
                  "answeredat",
                  "date",
                  "date de reponse",
                  "date reponse",
                  "horodatage",
                  "horodateur",
                  "timestamp",
                  "repondu le",
                  "submitted at",
                  "date d envoi",
                  "date enquete",
                  "answered at"),
          Target.UNIT,
              Set.of(
                  "unit",
                  "unite",
                  "agence",
                  "magasin",
                  "boutique",
                  "site",
                  "point de vente",
                  "etablissement",
                  "agency",
                  "branch",
                  "store",
                  "depot"),
          Target.CHANNEL, Set.of("channel", "canal", "canal de contact"),
          Target.MODE, Set.of("mode", "mode de collecte", "mode de recueil"),
          Target.CUSTOMER,
              Set.of(
                  "customer",
                  "customerref",
                  "client",
                  "id client",
                  "no client",
                  "numero client",
                  "code client",
                  "customer id"),
          Target.WEIGHT, Set.of("weight", "poids", "ponderation", "coefficient"));

  /** Words of what sorts people, which may look like a mark. */
  private static final Set<String> SORTS =
      Set.of(
          ("age sexe sex gender genre income revenu revenus country pays county"
                  + " code csp region departement zip strata date day jour mois annee lang langue ville city")
              .split(" "));

  private ColumnTitle() {}

  static boolean asksToRecommend(ColumnProfile profile) {
    String title = Likeness.bare(profile.title());
    return (title.equals("note") || RECOMMENDATION.stream().anyMatch(title::contains))
        && scores(profile);
  }

  static boolean namesAComment(ColumnProfile profile) {
    String title = Likeness.bare(profile.title());
    return COMMENT.stream().anyMatch(title::contains);
  }

  static boolean names(ColumnProfile profile, Target target) {
    return WORDS.getOrDefault(target, Set.of()).contains(Likeness.bare(profile.title()));
  }

  static boolean endsAsIdentifier(ColumnProfile profile) {
    return IDENTIFIER.matcher(profile.title().strip()).find();
  }

  static boolean sorts(ColumnProfile profile) {
    String bare = Likeness.bare(profile.title());
    return SORTS.stream()
        .anyMatch(
            sort -> Arrays.asList(bare.split(" ")).contains(sort) || bare.matches(".*\\d" + sort));
  }

  /** From 0 to 10, and the 11 by which files often write that someone did not know. */
  private static boolean scores(ColumnProfile profile) {
    return !profile.values().isEmpty()
        && profile.values().stream()
            .allMatch(value ->
                Cells.integer(value)
                    .toOptional()
                    .filter(score -> score >= 0 && score <= 11)
                    .isPresent());
  }
}
