package fr.prevenance.promise.web.cover;

import fr.prevenance.platform.web.Form;
import fr.prevenance.platform.web.Option;
import java.util.List;
import java.util.Objects;

/** A new charter as it is typed. */
public record NewPage(
    Form form, CoverForm typed, List<Option> units, List<Option> parents, List<Option> languages) {

  public List<CharterTemplates.Template> templates() {
    return CharterTemplates.all();
  }

  public String template() {
    return Objects.requireNonNullElse(typed.template(), "");
  }

  public String model() {
    return Objects.requireNonNullElse(typed.model(), "");
  }
}
