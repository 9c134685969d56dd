package fr.prevenance.platform;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Where people reach this installation from outside: links in mails and QR codes begin with it. */
@Component
public class PublicUrl {

  private static final Pattern HERE =
      Pattern.compile("https?://(localhost|127\\.[0-9.]+|\\[::1])(?![\\w.-])");

  private final @Nullable String configured;
  private final Environment environment;

  PublicUrl(
      @Value("${prevenance.public-url:#{null}}") @Nullable String configured,
      Environment environment) {
    this.configured = configured;
    this.environment = environment;
  }

  public String of(String path) {
    String base =
        configured == null || configured.isBlank() ? local() : configured.replaceAll("/+$", "");
    return base + path;
  }

  /** Whether nobody but this very machine can open it. */
  public static boolean isOnlyHere(String url) {
    return HERE.matcher(url).lookingAt();
  }

  private String local() {
    return "http://localhost:"
        + environment.getProperty(
            "local.server.port", environment.getProperty("server.port", "8080"));
  }
}
