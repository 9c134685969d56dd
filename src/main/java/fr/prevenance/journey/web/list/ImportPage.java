package fr.prevenance.journey.web.list;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A map from a file.
 *
 * @param pasted what was sent, to be mended
 * @param taken the map that was taken with something left out
 */
public record ImportPage(String pasted, List<Line> wrong, @Nullable Taken taken) {

  /**
   * @param path of what is meant in the file, empty for the whole
   */
  public record Line(String path, String text) {}

  public record Taken(String key, String title, List<Line> leftOut) {}

  static ImportPage blank() {
    return new ImportPage("", List.of(), null);
  }
}
