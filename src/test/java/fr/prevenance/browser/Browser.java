package fr.prevenance.browser;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A real Chromium, launched once for the whole run. In a test: {@code @RegisterExtension static
 * final Browser BROWSER = new Browser();} then {@code BROWSER.phone(port).go("/…")}. Tests share
 * its one thread: do not run them in parallel.
 */
public final class Browser implements BeforeAllCallback, AfterEachCallback {

  private static final List<Path> PLACES =
      List.of(
          Path.of("/usr/bin/chromium"),
          Path.of("/usr/bin/chromium-browser"),
          Path.of("/usr/bin/google-chrome"));
  private static final List<String> ARGUMENTS =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final java.util.ArrayList<Visit> visits = new java.util.ArrayList<>();
  private com.microsoft.playwright.@org.jspecify.annotations.Nullable Browser chromium;

  @Override
  public void beforeAll(ExtensionContext context) {
    chromium =
        context
            .getRoot()
            .getStore(ExtensionContext.Namespace.create(Browser.class))
            .computeIfAbsent("chromium", name -> new Launched(), Launched.class)
            .browser;
  }

  @Override
  public void afterEach(ExtensionContext context) {
    visits.forEach(Visit::close);
    visits.clear();
  }

  public Visit wide(int port) {
    return visit(port, 1440, 900, true);
  }

  public Visit phone(int port) {
    return visit(port, 390, 844, true);
  }

  public Visit withoutScripts(int port) {
    return visit(port, 390, 844, false);
  }

  public Visit visit(int port, int width, int height, boolean scripts) {
    var visit =
        new Visit(
            java.util.Objects.requireNonNull(chromium),
            "http://localhost:" + port,
            width,
            height,
            scripts);
    visits.add(visit);
    return visit;
  }

  private static final class Launched implements AutoCloseable {

    private final Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final com.microsoft.playwright.Browser browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(place())
                    .setHeadless(true)
                    .setArgs(ARGUMENTS));

    private static Path place() {
      return PLACES.stream()
          .filter(Files::isExecutable)
          .findFirst()
          .orElseThrow(
              () -> new IllegalStateException("No Chromium found: install the package chromium"));
    }

    @Override
    public void close() {
      browser.close();
      playwright.close();
    }
  }
}
