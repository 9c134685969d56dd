package fr.prevenance.promise.web.cover;

import fr.prevenance.platform.web.Form;
import fr.prevenance.platform.web.Option;
import java.util.List;

/** The front of a charter, as it is changed. */
public record CoverPage(
    String key,
    String title,
    String about,
    boolean partner,
    boolean variant,
    boolean archived,
    int version,
    Form form,
    List<Option> languages) {

  public String path() {
    return "/promise/charters/" + key;
  }
}
