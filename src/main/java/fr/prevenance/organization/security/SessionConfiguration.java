package fr.prevenance.organization.security;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializationFailedException;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** Sessions live in PostgreSQL: a restart or another node keeps everybody signed in. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(tableName = "platform.session", cleanupCron = "0 */10 * * * *")
class SessionConfiguration {

  private static final Logger log = LoggerFactory.getLogger(SessionConfiguration.class);
  private static final Duration TIMEOUT = Duration.ofHours(12);

  @Bean
  SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionTimeout() {
    var postgres = new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    return sessions -> {
      postgres.customize(sessions);
      sessions.setDefaultMaxInactiveInterval(TIMEOUT);
    };
  }

  /** HttpOnly, SameSite=Lax, and Secure when the request came by https. */
  @Bean
  CookieSerializer cookieSerializer() {
    var cookie = new DefaultCookieSerializer();
    cookie.setCookieName("prevenance-session");
    return cookie;
  }

  /**
   * What an older version wrote and this one cannot read is forgotten: the person signs in again.
   */
  @Bean
  ConversionService springSessionConversionService() {
    var conversions = new GenericConversionService();
    var reading = new DeserializingConverter(SessionConfiguration.class.getClassLoader());
    conversions.addConverter(Object.class, byte[].class, new SerializingConverter());
    conversions.addConverter(byte[].class, Object.class, new Reading(reading));
    return conversions;
  }

  private record Reading(DeserializingConverter reading)
      implements Converter<byte[], @Nullable Object> {
    @Override
    public @Nullable Object convert(byte[] bytes) {
      try {
        return reading.convert(bytes);
      } catch (SerializationFailedException e) {
        log.info("A session of another version is forgotten");
        return null;
      }
    }
  }
}
