package fr.prevenance.platform.web;

/** What a page may load: our own files, and nothing written inline but style attributes. */
public final class ContentSecurityPolicy {

  public static final String VALUE =
      String.join(
          "; ",
          "default-src 'self'",
          "script-src 'self'",
          "style-src 'self'",
          "style-src-attr 'unsafe-inline'",
          "img-src 'self' data:",
          "font-src 'self'",
          "connect-src 'self'",
          "object-src 'none'",
          "frame-ancestors 'none'",
          "form-action 'self'",
          "base-uri 'none'");

  /** To be looked at inside a page of ours: nothing runs, nothing is sent. */
  public static final String FRAMED =
      VALUE
          .replace("script-src 'self'", "script-src 'none'")
          .replace("frame-ancestors 'none'", "frame-ancestors 'self'")
          .replace("form-action 'self'", "form-action 'none'");

  private ContentSecurityPolicy() {}
}
