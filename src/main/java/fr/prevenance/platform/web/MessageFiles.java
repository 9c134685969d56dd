package fr.prevenance.platform.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The message files of every room, read as UTF-8 and laid together. */
final class MessageFiles {

  private MessageFiles() {}

  static Map<String, String> read(String language) {
    Map<String, String> all = new HashMap<>();
    try {
      String pattern = "classpath*:messages/*_" + language + ".properties";
      for (Resource file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
        load(file).forEach((key, text) -> all.put((String) key, (String) text));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return Map.copyOf(all);
  }

  static Properties load(Resource file) throws IOException {
    var properties = new Properties();
    try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties;
  }
}
