package fr.prevenance.promise.checks;

import java.util.regex.Pattern;

/**
 * Figures, delays, rhythms and dates in a sentence, in French and in English. A delay can be
 * measured and is bounded in time; a bare figure can only be measured; a bare date only bounds.
 */
final class Quantities {

  private static final String MONTH =
      "(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre"
          + "|january|february|march|april|may|june|july|august|september|october|november|december)";
  private static final String DAY =
      "(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday)";
  private static final String YEAR = "(?:19|20)\\d\\d";
  private static final String WRITTEN =
      "(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente"
          + "|quarante|cinquante|soixante|septante|huitante|nonante|cents?|mille|millions?|zero|dizaine|douzaine"
          + "|quinzaine|vingtaine|trentaine|centaine|two|three|four|five|seven|eight|nine|ten|eleven|twelve"
          + "|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty"
          + "|seventy|eighty|ninety|hundred|thousand)";
  private static final String NUMBER = "(?:\\d[\\d.,]*|" + WRITTEN + ")";
  private static final String UNIT =
      "(?:secondes?|sec|s|minutes?|min|mn|heures?|h|hrs?|jours?|j|journees?|semaines?|quinzaines?|mois|trimestres?"
          + "|semestres?|ans?|annees?|nuits?|seconds?|hours?|days?|weeks?|fortnights?|months?|quarters?|years?|nights?|am|pm)";
  private static final String BETWEEN =
      "(?: (?:derniers|dernieres|prochains|prochaines|premiers|premieres|petites|bonnes|demi|working|business|calendar|consecutive|full|short))?";

  private static final Pattern DELAY =
      whole(
          NUMBER + BETWEEN + " " + UNIT,
          "(?:une|one|an) (?:seconde|minute|heure|semaine|annee|nuit|journee|second|hour)|un (?:mois|an|trimestre|semestre|jour (?:ouvre|ouvrable|franc|calendaire|maximum))",
          "(?:en|sous|dans|moins d|plus d|de) un jour|(?:in|within|under|than) (?:a|one) (?:day|minute|week|month|year)",
          "demi (?:heure|journee)|quarts? d heure|half (?:an hour|hour|day|a day)|24 7",
          "(?:dans|sous) (?:la|l|le) (?:minute|heure|demi heure|journee|matinee|apres midi|soiree|semaine|quinzaine|mois|trimestre|annee)",
          "jour meme|lendemain|(?:semaine|mois|jour|jour ouvre) suivante?|sous (?:huitaine|quinzaine)|(?:avant|d ici) (?:midi|ce soir|demain|le soir)",
          "(?:avant|d ici|jusqu a) (?:la )?fin (?:du|de la|de l) \\w+|(?:avant|d ici) (?:le )?"
              + DAY,
          "(?:same|next) (?:working |business )?(?:day|week|month)|within (?:the|a|an) "
              + UNIT
              + "|overnight|by (?:noon|tomorrow|the end of \\w+ "
              + UNIT
              + ")");
  private static final Pattern RHYTHM =
      whole(
          "(?:chaque|each|every) (?:"
              + UNIT
              + "|matin|soir|saison|hiver|ete|morning|evening|season|"
              + DAY
              + ")",
          "(?:tous|toutes) les (?:" + UNIT + "|matins|soirs|" + DAY + "s?)",
          "(?:par|per) (?:minute|heure|jour|nuit|semaine|mois|trimestre|semestre|an|annee|hour|day|night|week|month|quarter|year)",
          "(?:quotidien|journalier|hebdomadaire|mensuel|trimestriel|semestriel|annuel)\\w*|daily|weekly|monthly|quarterly|yearly|annually|hourly",
          "(?:once|twice|times) an? " + UNIT);
  private static final String DATED =
      "(?:\\d{1,2} (?:er )?"
          + MONTH
          + "(?: "
          + YEAR
          + ")?|"
          + MONTH
          + " (?:\\d{1,2} )?"
          + YEAR
          + "|\\d{1,2} \\d{1,2} "
          + YEAR
          + "|"
          + YEAR
          + " \\d\\d \\d\\d)";
  private static final String SEASON =
      "(?:" + MONTH + "|" + YEAR + "|ete|hiver|printemps|automne|summer|winter|spring|autumn)";
  private static final Pattern DEADLINE =
      whole(
          "(?:avant|d ici|au plus tard|jusqu|by|before|until|no later than)(?: (?:le|la|l|a|au|en|an|fin|debut|mi|ete|the|end|of)){0,3} (?:"
              + DATED
              + "|"
              + SEASON
              + ")");
  private static final Pattern DATE =
      whole(DATED, "(?:en|fin|mi|debut|courant|mois de|in|end of|during) " + SEASON);

  /** Numbers that name rather than count: « n° 1 », « ligne 12 », « ISO 9001 », « depuis 1998 ». */
  private static final String NAMED =
      "(?:(?:n|no|numero|number|nr|lignes?|line|bus|tram|tramway|metro|article|iso|nf|loi|norme|chapitre|page|version|niveau|quai|voie|zone|batiment|type|classe)"
          + " (?:\\d+|un)(?! "
          + UNIT
          + "(?: |$))|(?:depuis|since|annee|fondee?s? en|creee?s? en|nee?s? en|founded in|established in) (?:l an )?"
          + YEAR
          + "|(?:le|au) 3\\d{3}|(?:en|de|fin|debut|in|of|by|before|ici|avant|an) "
          + YEAR
          + ")";

  private static final Pattern FIGURE =
      whole(
          "(?!neuf)(?<!(?:du|au|un) (?=four))" + NUMBER,
          "neuf (?:sur|fois|pour|clients?|usagers?|voyageurs?|locataires?|appels?|demandes?|personnes?|reclamations?|trajets?|points?)",
          "moitie|deux tiers|un tiers des|un quart des|un sur \\w+|une? seule?|une fois|half of|one in \\w+|a single|once|twice|%|percent");

  private static final Pattern NAME = whole(NAMED, DATED);

  private Quantities() {}

  static boolean isMeasurable(Reading reading) {
    return has(reading, DELAY)
        || has(reading, RHYTHM)
        || has(reading, DEADLINE)
        || hasFigure(reading);
  }

  static boolean isTimeBound(Reading reading) {
    return has(reading, DELAY)
        || has(reading, RHYTHM)
        || has(reading, DEADLINE)
        || has(reading, DATE);
  }

  private static boolean hasFigure(Reading reading) {
    var names = reading.find(NAME);
    return reading.find(FIGURE).stream().anyMatch(one -> names.stream().noneMatch(one::overlaps));
  }

  private static boolean has(Reading reading, Pattern pattern) {
    return !reading.find(pattern).isEmpty();
  }

  private static Pattern whole(String... turns) {
    return Pattern.compile("(?<![^ ])(?:" + String.join("|", turns) + ")(?![^ ])");
  }
}
