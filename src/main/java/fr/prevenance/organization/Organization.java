package fr.prevenance.organization;

import fr.prevenance.platform.tenant.OrganizationId;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

public record Organization(
    OrganizationId id, String name, String language, ZoneId timeZone, @Nullable String trade) {

  public Locale locale() {
    return Locale.forLanguageTag(language);
  }
}
