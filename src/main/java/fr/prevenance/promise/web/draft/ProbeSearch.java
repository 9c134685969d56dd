package fr.prevenance.promise.web.draft;

import fr.prevenance.measure.MeasureDescription;
import fr.prevenance.measure.Measures;
import fr.prevenance.platform.web.Option;
import fr.prevenance.platform.web.Words;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds figures of the catalogue by words, grouped by where they come from. */
@Component
class ProbeSearch {

  private final Measures measures;

  ProbeSearch(Measures measures) {
    this.measures = measures;
  }

  /**
   * @param chosen always among the found ones, so that a search does not lose it
   */
  Map<String, List<Option>> find(@Nullable String words, @Nullable String chosen) {
    List<String> wanted =
        Stream.of(plain(Typed.line(words)).split("\\s+")).filter(word -> !word.isEmpty()).toList();
    Map<String, List<Option>> found = new LinkedHashMap<>();
    for (MeasureDescription measure : measures.catalogue()) {
      String value = measure.source() + " " + measure.key();
      String group = group(measure.source());
      String text = plain(group + " " + measure.label() + " " + measure.key());
      if (value.equals(chosen) || wanted.stream().allMatch(text::contains))
        found
            .computeIfAbsent(group, name -> new ArrayList<>())
            .add(new Option(value, measure.label()));
    }
    return found;
  }

  private static String group(String source) {
    String key = "promise.source." + source;
    return Words.knows(key) ? Words.t(key) : source;
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }
}
