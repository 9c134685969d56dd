package fr.prevenance.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.util.DigestUtils;
import org.springframework.util.StringUtils;

/**
 * Addresses of static files that carry the digest of their content, in the form that Spring's
 * {@code ContentVersionStrategy} resolves. A vendor file is named without its version: {@code
 * Assets.vendor("htmx.org", "dist/htmx.min.js")}.
 */
public final class Assets {

  static final String PATH = "/assets/";
  static final List<String> LOCATIONS =
      List.of("static/", "META-INF/resources/webjars/", "META-INF/resources/_static/");

  private static final Map<String, String> URLS = new ConcurrentHashMap<>();

  private Assets() {}

  public static String url(String path) {
    return URLS.computeIfAbsent(path, Assets::versioned);
  }

  public static String vendor(String name, String path) {
    return url(VendorVersions.pathOf(name) + path);
  }

  static Resource find(String path) {
    return LOCATIONS.stream()
        .map(location -> new ClassPathResource(location + path))
        .filter(ClassPathResource::exists)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No static file " + path));
  }

  private static String versioned(String path) {
    try (var content = find(path).getInputStream()) {
      String digest = DigestUtils.md5DigestAsHex(content);
      String extension = StringUtils.getFilenameExtension(path);
      return PATH + StringUtils.stripFilenameExtension(path) + "-" + digest + "." + extension;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
