package fr.prevenance.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.springframework.util.StreamUtils;

/** The drawing of a Tabler outline icon, read once from its WebJar. */
public final class Icons {

  private static final Pattern NAME = Pattern.compile("[a-z0-9-]+");
  private static final Map<String, String> DRAWINGS = new ConcurrentHashMap<>();

  private Icons() {}

  public static String svg(String name, String css) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("Not an icon name: " + name);
    }
    String classes = css.isEmpty() ? "i" : "i " + css;
    return "<svg class=\""
        + classes
        + "\" viewBox=\"0 0 24 24\" aria-hidden=\"true\">"
        + DRAWINGS.computeIfAbsent(name, Icons::read)
        + "</svg>";
  }

  private static String read(String name) {
    String path = VendorVersions.pathOf("tabler__icons") + "icons/outline/" + name + ".svg";
    try (var content = Assets.find(path).getInputStream()) {
      String file = StreamUtils.copyToString(content, StandardCharsets.UTF_8);
      return file.substring(file.indexOf('>') + 1, file.lastIndexOf("</svg>"))
          .replaceAll("<path stroke=\"none\" d=\"M0 0h24v24H0z\" fill=\"none\" ?/>", "")
          .replaceAll("\\s*\\n\\s*", "");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
