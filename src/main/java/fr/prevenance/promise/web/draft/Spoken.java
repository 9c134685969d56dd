package fr.prevenance.promise.web.draft;

import fr.prevenance.platform.web.Language;
import fr.prevenance.promise.Charter;
import fr.prevenance.promise.CharterVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** The languages in which a charter is written besides its own. */
public final class Spoken {

  private Spoken() {}

  /** Those in which anything is written, else the product's other language; then one more. */
  public static List<String> offered(Charter charter, CharterVersion version) {
    var languages = new TreeSet<>(charter.cover().translations().keySet());
    languages.addAll(version.preface().introductions().keySet());
    version.preface().axes().forEach(axis -> languages.addAll(axis.names().keySet()));
    version.commitments().forEach(one -> languages.addAll(one.wording().translations().keySet()));
    languages.remove(charter.cover().locale());
    if (languages.isEmpty())
      Language.SUPPORTED.stream()
          .map(Locale::getLanguage)
          .filter(one -> !charter.cover().locale().startsWith(one))
          .findFirst()
          .ifPresent(languages::add);
    List<String> offered = new ArrayList<>(languages);
    offered.add("");
    return offered;
  }
}
