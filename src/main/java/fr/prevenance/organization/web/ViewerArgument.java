package fr.prevenance.organization.web;

import fr.prevenance.organization.ApiToken;
import fr.prevenance.organization.Viewer;
import fr.prevenance.organization.Viewers;
import fr.prevenance.organization.security.SignedIn;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets every controller ask for its {@link Viewer}. */
@Component
class ViewerArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {

  private final Viewers viewers;

  ViewerArgument(Viewers viewers) {
    this.viewers = viewers;
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(this);
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType().equals(Viewer.class);
  }

  @Override
  public @Nullable Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binderFactory) {
    return current().orElseThrow(fr.prevenance.Refused::notFound);
  }

  java.util.Optional<Viewer> current() {
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    if (authentication == null) return java.util.Optional.empty();
    return switch (authentication.getPrincipal()) {
      case SignedIn person -> java.util.Optional.of(viewers.person(person.account()));
      case ApiToken token -> java.util.Optional.of(viewers.script(token.id(), token.name()));
      case null, default -> java.util.Optional.empty();
    };
  }
}
