package fr.prevenance.organization.web;

import fr.prevenance.organization.Period;
import fr.prevenance.organization.Perspective;
import fr.prevenance.organization.Role;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Choice;
import fr.prevenance.platform.web.Menu;
import fr.prevenance.platform.web.Navigation;
import fr.prevenance.platform.web.PageUrl;
import fr.prevenance.platform.web.ReadableAddress;
import fr.prevenance.platform.web.Scope;
import fr.prevenance.platform.web.Shell;
import fr.prevenance.platform.web.Words;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.servlet.view.UrlBasedViewResolver;
import org.springframework.web.util.WebUtils;

/**
 * Puts around every page what the layout needs, under the name {@code shell}; an answer without a
 * view, and one that sends the reader elsewhere, costs nothing.
 */
@Component
class AroundEveryPage implements HandlerInterceptor, WebMvcConfigurer {

  private final ViewerArgument viewers;
  private final PerspectiveArgument perspectives;
  private final Navigation navigation;
  private final ReadableAddress address;

  AroundEveryPage(
      ViewerArgument viewers,
      PerspectiveArgument perspectives,
      Navigation navigation,
      ReadableAddress address) {
    this.viewers = viewers;
    this.perspectives = perspectives;
    this.navigation = navigation;
    this.address = address;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).excludePathPatterns("/api/v1/**", "/assets/**");
  }

  @Override
  public void postHandle(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @Nullable ModelAndView page) {
    if (page == null
        || page.getViewName() == null
        || page.getViewName().startsWith(UrlBasedViewResolver.REDIRECT_URL_PREFIX)) return;
    page.addObject(
        "shell", shell(request, (CsrfToken) request.getAttribute(CsrfToken.class.getName())));
  }

  private Shell shell(HttpServletRequest request, @Nullable CsrfToken csrf) {
    Optional<Viewer> viewer = viewers.current();
    return new Shell(
        viewer.map(one -> one.organization().name()).orElse(""),
        viewer.map(one -> units(request, one)).orElse(null),
        viewer.map(one -> periods(request, one)).orElse(null),
        viewer.map(AroundEveryPage::visitor).orElse(null),
        viewer.isPresent() ? navigation.seenFrom(request.getRequestURI()) : Menu.empty(),
        csrf == null
            ? new Shell.Csrf("", "", "")
            : new Shell.Csrf(csrf.getHeaderName(), csrf.getParameterName(), csrf.getToken()),
        new Shell.Surroundings(
            address.of(request),
            theme(request),
            LocaleContextHolder.getLocale().getLanguage(),
            "",
            ""),
        flash(request));
  }

  private Scope units(HttpServletRequest request, Viewer viewer) {
    Perspective perspective = perspectives.of(request, viewer);
    List<Choice> choices =
        viewer.units().outline(viewer.top()).stream()
            .filter(placed -> viewer.sees(placed.unit().id()))
            .map(placed ->
                new Choice(
                        placed.unit().name(),
                        here(request)
                            .with(PerspectiveArgument.UNIT, placed.unit().key())
                            .toString(),
                        placed.unit().id().equals(perspective.unit().id()))
                    .at(placed.depth()))
            .toList();
    boolean whole = perspective.unit().isRoot();
    return new Scope(
        perspective.unit().name(), whole ? Words.t("organization.scope.all-units") : "", choices);
  }

  private Scope periods(HttpServletRequest request, Viewer viewer) {
    Perspective perspective = perspectives.of(request, viewer);
    List<Choice> choices =
        Period.offered(perspective.today()).stream()
            .map(period ->
                new Choice(
                    capital(period.label()),
                    here(request).with(PerspectiveArgument.PERIOD, period.key()).toString(),
                    period.key().equals(perspective.period().key())))
            .toList();
    return new Scope(capital(perspective.period().label()), choices);
  }

  private PageUrl here(HttpServletRequest request) {
    Map<String, String> query =
        request.getMethod().equals("GET")
            ? request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue()[0]))
            : Map.of();
    return PageUrl.of(address.of(request), query).without("page").without("after");
  }

  private static Shell.Visitor visitor(Viewer viewer) {
    String name = viewer.actor().name();
    String initials =
        Arrays.stream(name.split("[\\s-]+"))
            .filter(part -> !part.isEmpty())
            .limit(2)
            .map(part -> part.substring(0, 1))
            .collect(Collectors.joining());
    Role role =
        viewer.roles().values().stream()
            .flatMap(Set::stream)
            .min(Comparator.naturalOrder())
            .orElse(Role.READER);
    return new Shell.Visitor(name, initials, Words.t("organization.role." + role));
  }

  private static String theme(HttpServletRequest request) {
    var cookie = WebUtils.getCookie(request, "prevenance-theme");
    return cookie != null && Set.of("light", "dark").contains(cookie.getValue())
        ? cookie.getValue()
        : "auto";
  }

  /**
   * {@code RedirectAttributes.addFlashAttribute("done", text)} and, when it can be undone, {@code
   * "undo"}.
   */
  private static Shell.@Nullable Flash flash(HttpServletRequest request) {
    Map<String, ?> flash = RequestContextUtils.getInputFlashMap(request);
    if (flash == null || !(flash.get("done") instanceof String text)) return null;
    return new Shell.Flash(text, flash.get("undo") instanceof String undo ? undo : null);
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
  }
}
