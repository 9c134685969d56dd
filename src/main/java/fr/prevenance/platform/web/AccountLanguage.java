package fr.prevenance.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;

/** The language that the account of this request prefers; owned here, known above. */
@FunctionalInterface
public interface AccountLanguage {
  Optional<Locale> of(HttpServletRequest request);
}
