package fr.prevenance.promise.web.publicpage;

import fr.prevenance.platform.web.Svg;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/**
 * A style sheet for paper whose lengths follow the page, and whose running text can be made
 * smaller.
 */
record StyleSheet(String css) {

  private static final Pattern LENGTH = Pattern.compile("(-?\\d+(?:\\.\\d+)?)(mm|mf|pt)\\b");

  static StyleSheet read(String name) {
    try {
      return new StyleSheet(
          new ClassPathResource("print/" + name + ".css")
              .getContentAsString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @param page by which every length is multiplied: 1 for A3, 0.7071 for A4
   * @param text by which the letters in pt are multiplied as well; those in mf keep to the page
   */
  StyleSheet scaled(double page, double text) {
    return new StyleSheet(
        LENGTH
            .matcher(css)
            .replaceAll(found -> {
              double length = Double.parseDouble(found.group(1)) * page;
              return switch (found.group(2)) {
                case "pt" -> Svg.number(length * text) + "pt";
                case "mf" -> Svg.number(length) + "pt";
                default -> Math.round(length * 1000) / 1000.0 + "mm";
              };
            }));
  }
}
