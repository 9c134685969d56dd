package fr.prevenance.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One person with a browser of their own: no cookie is shared with another visit. */
public final class Visit implements AutoCloseable {

  private final BrowserContext context;
  private final Page page;
  private final List<String> errors = new ArrayList<>();

  Visit(
      com.microsoft.playwright.Browser browser,
      String base,
      int width,
      int height,
      boolean scripts) {
    context =
        browser.newContext(
            new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(base)
                .setViewportSize(width, height)
                .setJavaScriptEnabled(scripts)
                .setLocale("fr-FR")
                .setDeviceScaleFactor(width < 500 ? 2 : 1)
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
    page = context.newPage();
    page.onConsoleMessage(this::hear);
    page.onPageError(errors::add);
  }

  public Page page() {
    return page;
  }

  public Visit go(String path) {
    page.navigate(path);
    return this;
  }

  /** Through the page where everyone comes in, with its cookies. */
  public Visit signIn(String email, String password) {
    go("/sign-in");
    page.locator("#email").fill(email);
    page.locator("#password").fill(password);
    page.locator("form[action='/sign-in'] button").click();
    page.waitForURL(url -> !url.contains("/sign-in"));
    return this;
  }

  /** Where the links lead, each once, in the order of the page. */
  public List<String> links(String selector) {
    return page.locator(selector).all().stream()
        .map(link -> link.getAttribute("href"))
        .filter(href -> !href.startsWith("#"))
        .distinct()
        .toList();
  }

  /** What the console called an error, in the order it came. */
  public List<String> consoleErrors() {
    return List.copyOf(errors);
  }

  /**
   * What axe finds against WCAG 2.2 A and AA and its own best practices, each with the elements
   * concerned.
   */
  public List<String> violations() {
    return new AxeBuilder(page)
        .analyze().getViolations().stream()
            .map(rule ->
                rule.getId() + ": " + rule.getNodes().stream().map(node -> node.getHtml()).toList())
            .toList();
  }

  /** Leaves a picture in target/screenshots to be looked at. */
  public Visit screenshot(String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(Path.of("target/screenshots", name + ".png")));
    return this;
  }

  public boolean scrollsSideways() {
    return (Boolean)
        page.evaluate(
            "document.documentElement.scrollWidth > document.documentElement.clientWidth");
  }

  /** What sticks out on the right, each by its opening tag. */
  public Object stickingOut() {
    return page.evaluate(
        """
        [...document.querySelectorAll('main *')]
          .filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
          .map(e => e.cloneNode(false).outerHTML).slice(0, 5)
        """);
  }

  @Override
  public void close() {
    context.close();
  }

  private void hear(ConsoleMessage message) {
    if (message.type().equals("error")) errors.add(message.text());
  }
}
