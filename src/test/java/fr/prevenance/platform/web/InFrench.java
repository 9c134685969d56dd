package fr.prevenance.platform.web;

import java.util.Locale;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.i18n.LocaleContextHolder;

/** Speaks French for each test, unless the test asks for English. */
final class InFrench implements BeforeEachCallback, AfterEachCallback {

  @Override
  public void beforeEach(ExtensionContext context) {
    LocaleContextHolder.setLocale(Locale.FRENCH);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    LocaleContextHolder.resetLocaleContext();
  }

  static void speakEnglish() {
    LocaleContextHolder.setLocale(Locale.UK);
  }
}
