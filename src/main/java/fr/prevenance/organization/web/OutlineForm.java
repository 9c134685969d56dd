package fr.prevenance.organization.web;

import org.jspecify.annotations.Nullable;

/**
 * @param first carried through the third step of the first run, empty in the settings
 */
public record OutlineForm(@Nullable String units, @Nullable String first) {

  boolean isFirst() {
    return first != null && !first.isEmpty();
  }
}
