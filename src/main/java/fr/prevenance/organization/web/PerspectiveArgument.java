package fr.prevenance.organization.web;

import fr.prevenance.organization.Period;
import fr.prevenance.organization.Perspective;
import fr.prevenance.organization.Unit;
import fr.prevenance.organization.Viewer;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.WebUtils;

/** {@code ?in=unit} and {@code ?period=…} choose, a cookie remembers. */
@Component
class PerspectiveArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {

  static final String UNIT = "in";
  static final String PERIOD = "period";

  private final ViewerArgument viewers;
  private final Clock clock;

  PerspectiveArgument(ViewerArgument viewers, Clock clock) {
    this.viewers = viewers;
    this.clock = clock;
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(this);
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType().equals(Perspective.class);
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest web,
      @Nullable WebDataBinderFactory binders) {
    var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
    var response = Objects.requireNonNull(web.getNativeResponse(HttpServletResponse.class));
    remember(request, response, UNIT);
    remember(request, response, PERIOD);
    return of(request, viewers.current().orElseThrow(fr.prevenance.Refused::notFound));
  }

  /** A remembered unit that the viewer sees no more gives way to their own. */
  Perspective of(HttpServletRequest request, Viewer viewer) {
    Unit unit =
        viewer
            .units()
            .find(chosen(request, UNIT))
            .filter(one -> viewer.sees(one.id()))
            .orElseGet(viewer::home);
    LocalDate today = LocalDate.now(clock.withZone(viewer.units().zoneOf(unit.id())));
    return new Perspective(
        unit,
        viewer.sees(unit.id()) ? viewer.scope(unit.key()) : Set.of(),
        Period.of(chosen(request, PERIOD), today),
        today);
  }

  private static String chosen(HttpServletRequest request, String name) {
    String asked = request.getParameter(name);
    if (asked != null) return asked;
    Cookie cookie = WebUtils.getCookie(request, "prevenance-" + name);
    return cookie == null ? "" : cookie.getValue();
  }

  private static void remember(
      HttpServletRequest request, HttpServletResponse response, String name) {
    String asked = request.getParameter(name);
    if (asked == null || !asked.matches("[a-z0-9_-]{1,63}")) return;
    var cookie = new Cookie("prevenance-" + name, asked);
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setAttribute("SameSite", "Lax");
    cookie.setMaxAge(60 * 60 * 24 * 90);
    response.addCookie(cookie);
  }
}
