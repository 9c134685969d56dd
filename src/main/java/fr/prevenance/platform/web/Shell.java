package fr.prevenance.platform.web;

import org.jspecify.annotations.Nullable;

/** Everything around a page: who looks, at what, from where, in which dress. */
public record Shell(
    String organization,
    @Nullable Scope unit,
    @Nullable Scope period,
    @Nullable Visitor viewer,
    Menu menu,
    Csrf csrf,
    Surroundings surroundings,
    @Nullable Flash flash) {

  public record Visitor(String name, String initials, String role) {}

  public record Csrf(String header, String parameter, String token) {}

  /** Theme is light, dark or auto; an empty search or help address hides its button. */
  public record Surroundings(
      String path, String theme, String language, String searchUrl, String helpUrl) {}

  /** What has just been done, and the address that undoes it when it can be. */
  public record Flash(String text, @Nullable String undo) {}

  public String theme() {
    return surroundings.theme();
  }

  public String path() {
    return surroundings.path();
  }
}
