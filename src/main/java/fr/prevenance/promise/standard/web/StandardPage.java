package fr.prevenance.promise.standard.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One version of the standard, seen as a mirror, with its life around it. */
public record StandardPage(
    VersionLine version,
    String lead,
    Mirror mirror,
    List<VersionLine> versions,
    List<String> lacks,
    Reading reading,
    Rights rights) {

  /**
   * @param mine the day the viewer read it; {@code asked} when the viewer may say so
   */
  public record Reading(boolean asked, @Nullable String mine, String readers) {}

  public record Rights(boolean writes, boolean draft, boolean mayStart, @Nullable Integer before) {}

  public String path() {
    return "/promise/standard/" + version.number();
  }
}
