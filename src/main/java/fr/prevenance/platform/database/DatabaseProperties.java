package fr.prevenance.platform.database;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * An external server when a URL is given, else the embedded one; {@code modules} orders the
 * migrations by floor.
 */
@ConfigurationProperties("prevenance.database")
record DatabaseProperties(
    @Nullable String url,
    @Nullable String username,
    @Nullable String password,
    @Nullable String ownerUsername,
    @Nullable String ownerPassword,
    @Nullable String settings,
    List<String> modules) {

  boolean external() {
    return url != null && !url.isBlank();
  }

  Database database() {
    return new Database(
        given("url", url),
        given("username", username),
        given("password", password),
        given("owner-username", ownerUsername),
        given("owner-password", ownerPassword),
        false);
  }

  private static String given(String name, @Nullable String value) {
    if (value == null || value.isBlank()) {
      throw new IllegalStateException(
          "prevenance.database." + name + " is required with an external server");
    }
    return value;
  }
}
