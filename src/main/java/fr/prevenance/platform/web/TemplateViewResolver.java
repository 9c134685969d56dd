package fr.prevenance.platform.web;

import gg.jte.TemplateEngine;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** "survey/list" is the template survey/list.jte; names with a prefix stay with Spring. */
final class TemplateViewResolver implements ViewResolver, Ordered {

  private final TemplateEngine engine;

  TemplateViewResolver(TemplateEngine engine) {
    this.engine = engine;
  }

  @Override
  public @Nullable View resolveViewName(String name, Locale locale) {
    if (name.contains(":")) {
      return null;
    }
    String template = name + ".jte";
    return engine.hasTemplate(template) ? new TemplateView(engine, template) : null;
  }

  @Override
  public int getOrder() {
    return Ordered.HIGHEST_PRECEDENCE + 10;
  }
}
