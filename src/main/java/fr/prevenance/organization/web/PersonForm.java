package fr.prevenance.organization.web;

import fr.prevenance.organization.Role;
import org.jspecify.annotations.Nullable;

public record PersonForm(
    @Nullable String name,
    @Nullable String email,
    @Nullable String title,
    @Nullable String unit,
    @Nullable String role,
    @Nullable String account) {

  boolean wantsAccount() {
    return "true".equals(account);
  }

  static String text(@Nullable String typed) {
    return typed == null ? "" : typed.strip();
  }

  @Nullable String titleOrNone() {
    return text(title).isEmpty() ? null : text(title);
  }

  Role roleOrReader() {
    return Choices.one(Role.class, role).orElse(Role.READER);
  }
}
