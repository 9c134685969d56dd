package fr.prevenance.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** Where a WebJar keeps its files: {@code name/version/}, so that only the build names versions. */
final class VendorVersions {

  private static final List<String> GROUPS = List.of("org.webjars.npm", "org.webjars", "org.mvnpm");
  private static final Map<String, String> PATHS = new ConcurrentHashMap<>();

  private VendorVersions() {}

  static String pathOf(String name) {
    return PATHS.computeIfAbsent(name, n -> n + "/" + versionOf(n) + "/");
  }

  private static String versionOf(String name) {
    return GROUPS.stream()
        .map(group ->
            new ClassPathResource("META-INF/maven/" + group + "/" + name + "/pom.properties"))
        .filter(ClassPathResource::exists)
        .map(VendorVersions::version)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No WebJar " + name));
  }

  private static String version(ClassPathResource properties) {
    try {
      return PropertiesLoaderUtils.loadProperties(properties).getProperty("version");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
