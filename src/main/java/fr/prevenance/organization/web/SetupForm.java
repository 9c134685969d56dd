package fr.prevenance.organization.web;

import fr.prevenance.Refused;
import fr.prevenance.organization.OrganizationDesk;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the first two steps ask; the first is carried by the second. */
public record SetupForm(
    @Nullable String name,
    @Nullable String trade,
    @Nullable String timeZone,
    @Nullable String language,
    @Nullable String person,
    @Nullable String email,
    @Nullable String password) {

  static SetupForm empty(Locale locale) {
    return new SetupForm(
        "", "", "Europe/Paris", locale.getLanguage().equals("en") ? "en" : "fr", "", "", "");
  }

  void checkOrganization() {
    OrganizationDesk.check(text(name), text(language), text(timeZone));
  }

  OrganizationDesk.Opening opening() {
    if (text(person).isBlank())
      throw Refused.invalidField("person", "organization.employee.name-missing");
    return new OrganizationDesk.Opening(
        text(name),
        text(language),
        text(timeZone),
        text(trade).isBlank() ? null : text(trade),
        new OrganizationDesk.Person(text(person), text(email), text(password), false));
  }

  static String text(@Nullable String typed) {
    return typed == null ? "" : typed;
  }
}
