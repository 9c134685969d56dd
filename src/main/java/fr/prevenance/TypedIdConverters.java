package fr.prevenance;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.jdbc.core.convert.JdbcCustomConversions;
import org.springframework.data.jdbc.core.dialect.JdbcPostgresDialect;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Every typed id travels as its UUID, to the database and in addresses. */
@Configuration(proxyBeanMethods = false)
class TypedIdConverters implements WebMvcConfigurer {

  @WritingConverter
  enum ToUuid implements Converter<TypedId, UUID> {
    INSTANCE;

    @Override
    public UUID convert(TypedId id) {
      return id.value();
    }
  }

  @ReadingConverter
  enum FromUuid implements ConverterFactory<UUID, TypedId> {
    INSTANCE;

    @Override
    public <T extends TypedId> Converter<UUID, T> getConverter(Class<T> type) {
      return uuid -> make(type, uuid);
    }
  }

  @Override
  public void addFormatters(FormatterRegistry registry) {
    registry.addConverterFactory(
        new ConverterFactory<String, TypedId>() {
          @Override
          public <T extends TypedId> Converter<String, T> getConverter(Class<T> type) {
            return text -> make(type, uuid(text));
          }
        });
  }

  @Bean
  JdbcCustomConversions jdbcCustomConversions() {
    return JdbcCustomConversions.of(
        JdbcPostgresDialect.INSTANCE, List.of(ToUuid.INSTANCE, FromUuid.INSTANCE));
  }

  private static UUID uuid(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw Refused.notFound();
    }
  }

  private static <T extends TypedId> T make(Class<T> type, UUID uuid) {
    try {
      return type.getDeclaredConstructor(UUID.class).newInstance(uuid);
    } catch (NoSuchMethodException
        | InstantiationException
        | IllegalAccessException
        | InvocationTargetException e) {
      throw new IllegalStateException(type + " is no typed id", e);
    }
  }
}
