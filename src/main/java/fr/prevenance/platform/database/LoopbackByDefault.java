package fr.prevenance.platform.database;

import java.net.InetAddress;
import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * With the embedded database, somebody tries the product on their own machine: never exposed by
 * accident.
 */
@Component
class LoopbackByDefault
    implements WebServerFactoryCustomizer<ConfigurableWebServerFactory>, Ordered {

  private final DatabaseProperties database;
  private final Environment environment;

  LoopbackByDefault(DatabaseProperties database, Environment environment) {
    this.database = database;
    this.environment = environment;
  }

  @Override
  public void customize(ConfigurableWebServerFactory server) {
    boolean free = environment.getProperty("server.address", "").isBlank();
    if (free && !database.external()) server.setAddress(InetAddress.getLoopbackAddress());
  }

  /** After Boot's own, which would set what is not configured. */
  @Override
  public int getOrder() {
    return Ordered.LOWEST_PRECEDENCE;
  }
}
