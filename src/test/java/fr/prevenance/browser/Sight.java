package fr.prevenance.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page to be looked at, and the picture that the guide shows of it. */
record Sight(String path, @Nullable String picture) {

  private static final boolean GUIDE = Boolean.getBoolean("guide");
  private static final int HIGHEST = 1_100;

  static Sight of(String path) {
    return new Sight(path, null);
  }

  static Sight pictured(String path, String picture) {
    return new Sight(path, picture);
  }

  /** What is wrong with it, in words. */
  List<String> look(Visit visit, String width) {
    int before = visit.consoleErrors().size();
    Response response = visit.page().navigate(path);
    List<String> faults = new ArrayList<>();
    if (response.status() != 200) faults.add("status " + response.status());
    if (visit.scrollsSideways()) faults.add("scrolls sideways: " + visit.stickingOut());
    List<String> errors = visit.consoleErrors();
    faults.addAll(errors.subList(before, errors.size()));
    faults.addAll(visit.violations());
    return faults.stream().map(fault -> path + " at " + width + ": " + fault).toList();
  }

  void picture(Visit visit) {
    if (!GUIDE || picture == null) return;
    Number height = (Number) visit.page().evaluate("document.documentElement.scrollHeight");
    visit
        .page()
        .screenshot(
            new Page.ScreenshotOptions()
                .setFullPage(true)
                .setClip(0, 0, 1440, Math.min(HIGHEST, height.intValue()))
                .setPath(Path.of("docs/guide/images", picture + ".png")));
  }
}
