package fr.prevenance.organization.web;

import fr.prevenance.platform.web.Form;
import fr.prevenance.platform.web.Option;
import java.util.List;

public record OrganizationPage(Form form, List<Option> languages, List<Option> zones) {

  static OrganizationPage of(Form form) {
    return new OrganizationPage(form, Choices.languages(), Choices.zones());
  }
}
