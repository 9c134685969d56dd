package fr.prevenance.platform.web;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.servlet.LocaleResolver;

@Configuration(proxyBeanMethods = false)
class LocaleConfiguration {

  @Bean
  LocaleResolver localeResolver(ObjectProvider<AccountLanguage> account) {
    var known = SingletonSupplier.ofNullable(() -> account.stream().findFirst().orElse(null));
    return new Language(
        request -> Optional.ofNullable(known.get()).flatMap(one -> one.of(request)));
  }
}
