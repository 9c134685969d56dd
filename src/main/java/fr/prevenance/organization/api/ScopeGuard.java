package fr.prevenance.organization.api;

import fr.prevenance.organization.ApiToken;
import fr.prevenance.organization.TokenScope;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * A token without the scope is told 403; a resource that forgot to name one is closed to everybody.
 */
@Component
class ScopeGuard implements HandlerInterceptor, WebMvcConfigurer {

  private final Map<Method, Optional<TokenScope>> scopes = new ConcurrentHashMap<>();

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).addPathPatterns("/api/v1/**");
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (!(handler instanceof HandlerMethod method) || request.getMethod().equals("OPTIONS"))
      return true;
    Optional<TokenScope> required =
        scopes.computeIfAbsent(method.getMethod(), any -> scope(method));
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    boolean allowed =
        required.isPresent()
            && authentication != null
            && authentication.getPrincipal() instanceof ApiToken token
            && token.allows(required.get());
    if (!allowed) throw new AccessDeniedException("scope");
    return true;
  }

  private static Optional<TokenScope> scope(HandlerMethod method) {
    return Stream.of(method.getMethod(), method.getBeanType())
        .map(place -> AnnotatedElementUtils.findMergedAnnotation(place, RequiresScope.class))
        .filter(Objects::nonNull)
        .map(RequiresScope::value)
        .findFirst();
  }
}
