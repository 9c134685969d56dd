package fr.prevenance.organization.web;

import fr.prevenance.platform.web.Words;

/** A secret shown this once. */
public record OneTimePage(String title, String text, String label, String secret, String back) {

  static OneTimePage password(String name, String password) {
    return new OneTimePage(
        Words.t("organization.one-time.password", name),
        Words.t("organization.one-time.password-text"),
        Words.t("organization.sign-in.password"),
        password,
        "/settings/people");
  }

  static OneTimePage token(String name, String token) {
    return new OneTimePage(
        Words.t("organization.one-time.token", name),
        Words.t("organization.one-time.token-text"),
        Words.t("organization.one-time.token-label"),
        token,
        "/settings/tokens");
  }
}
