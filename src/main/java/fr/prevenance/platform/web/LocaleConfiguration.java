package fr.prevenance.platform.web;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;

@Configuration(proxyBeanMethods = false)
class LocaleConfiguration {

  @Bean
  LocaleResolver localeResolver(ObjectProvider<AccountLanguage> account) {
    return new Language(request -> account.stream().findFirst().flatMap(one -> one.of(request)));
  }
}
