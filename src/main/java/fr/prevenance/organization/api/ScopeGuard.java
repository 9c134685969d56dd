package fr.prevenance.organization.api;

import fr.prevenance.organization.ApiToken;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** A token without the scope is told 403; a resource that forgot to name one is closed to everybody. */
@Component
class ScopeGuard implements HandlerInterceptor, WebMvcConfigurer {

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).addPathPatterns("/api/v1/**");
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (!(handler instanceof HandlerMethod method) || request.getMethod().equals("OPTIONS")) return true;
    RequiresScope required = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), RequiresScope.class);
    if (required == null) required = AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), RequiresScope.class);
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    boolean allowed = required != null && authentication != null
        && authentication.getPrincipal() instanceof ApiToken token && token.allows(required.value());
    if (!allowed) throw new AccessDeniedException("scope");
    return true;
  }
}
