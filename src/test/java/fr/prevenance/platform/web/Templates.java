package fr.prevenance.platform.web;

import gg.jte.CodeResolver;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.resolve.DirectoryCodeResolver;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Renders the templates of main and test together, as the development engine does. */
final class Templates {

  static final Path MAIN = Path.of("src/main/jte");
  private static final Path TEST = Path.of("src/test/jte");

  private static final TemplateEngine ENGINE =
      TemplateEngine.create(both(), Path.of("target/jte-test"), ContentType.Html);

  static {
    ENGINE.setTrimControlStructures(true);
  }

  private Templates() {}

  static String render(String template, Map<String, Object> params) {
    var output = new StringOutput();
    ENGINE.render(template, params, output);
    return output.toString();
  }

  private static CodeResolver both() {
    var resolvers = List.of(new DirectoryCodeResolver(MAIN), new DirectoryCodeResolver(TEST));
    return new CodeResolver() {
      @Override
      public @Nullable String resolve(String name) {
        return resolvers.stream()
            .map(one -> one.resolve(name))
            .filter(java.util.Objects::nonNull)
            .findFirst()
            .orElse(null);
      }

      @Override
      public long getLastModified(String name) {
        return resolvers.stream().mapToLong(one -> one.getLastModified(name)).max().orElse(0);
      }

      @Override
      public List<String> resolveAllTemplateNames() {
        return resolvers.stream().flatMap(one -> one.resolveAllTemplateNames().stream()).toList();
      }

      @Override
      public boolean exists(String name) {
        return resolvers.stream().anyMatch(one -> one.exists(name));
      }
    };
  }
}
