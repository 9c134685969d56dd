package fr.prevenance.platform.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/**
 * Renders the whole page before the first byte leaves, so a failure can still become an error page.
 */
record TemplateView(TemplateEngine engine, String template) implements View {

  @Override
  @SuppressWarnings("unchecked")
  public void render(
      @Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var output = new Utf8ByteOutput();
    engine.render(template, model == null ? Map.of() : (Map<String, Object>) model, output);
    if (response.getContentType() == null) {
      response.setContentType(getContentType());
    }
    response.setContentLength(output.getContentLength());
    output.writeTo(response.getOutputStream());
  }

  @Override
  public String getContentType() {
    return "text/html;charset=UTF-8";
  }
}
