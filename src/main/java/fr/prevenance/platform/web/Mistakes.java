package fr.prevenance.platform.web;

import java.util.Arrays;
import java.util.Objects;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.ObjectError;

/**
 * How to mend a field, in words: our own message when the rule names one, else one per constraint.
 */
final class Mistakes {

  private Mistakes() {}

  static String text(ObjectError error) {
    String own = Objects.requireNonNullElse(error.getDefaultMessage(), "");
    Object[] arguments = arguments(error);
    if (Words.knows(own)) {
      return Words.t(own, arguments);
    }
    String general = "shared.mistake." + error.getCode();
    return Words.t(Words.knows(general) ? general : "shared.mistake", arguments);
  }

  /**
   * Bean Validation puts the name of the field first and then its bounds, in alphabetical order.
   */
  private static Object[] arguments(ObjectError error) {
    Object[] all = Objects.requireNonNullElse(error.getArguments(), new Object[0]);
    return Arrays.stream(all)
        .filter(argument -> !(argument instanceof MessageSourceResolvable))
        .toArray();
  }
}
