package fr.prevenance.survey.web.publicpage;

import fr.prevenance.survey.ImportancePair;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** « Satisfaction : l’accueil » and « Importance : l’accueil » are about « l’accueil ». */
final class PairSubject {

  private static final Pattern PREFIXED =
      Pattern.compile("[^:]{1,60}?[\\s\\u00a0\\u202f]*:[\\s\\u00a0\\u202f]*(.+)", Pattern.DOTALL);

  private PairSubject() {}

  static String of(ImportancePair pair) {
    String satisfaction = pair.satisfaction().label();
    Matcher one = PREFIXED.matcher(satisfaction);
    Matcher other = PREFIXED.matcher(pair.importance().label());
    return one.matches() && other.matches() && one.group(1).equals(other.group(1))
        ? one.group(1)
        : satisfaction;
  }
}
