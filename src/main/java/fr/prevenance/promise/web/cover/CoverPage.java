package fr.prevenance.promise.web.cover;

import fr.prevenance.platform.web.Form;
import fr.prevenance.platform.web.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
    List<Option> languages,
    List<CoverForm.@Nullable Tongue> tongues) {

  public String path() {
    return "/promise/charters/" + key;
  }
}
