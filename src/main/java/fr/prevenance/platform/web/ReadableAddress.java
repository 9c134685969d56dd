package fr.prevenance.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Where the page that answers can be read again: a form that is refused often stands at an address
 * that only takes forms, and is then found at the nearest one above.
 */
@Component
public class ReadableAddress {

  private final RequestMappingHandlerMapping routes;

  ReadableAddress(
      @Lazy @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes) {
    this.routes = routes;
  }

  public String of(HttpServletRequest request) {
    if (request.getMethod().equals("GET")) return request.getRequestURI();
    if (!(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE)
        instanceof String matched)) return "/";
    Set<String> readable = readable();
    String pattern = nameless(matched);
    String address = request.getRequestURI();
    while (!pattern.isEmpty() && !readable.contains(pattern)) {
      pattern = above(pattern);
      address = above(address);
    }
    return address.isEmpty() ? "/" : address;
  }

  private Set<String> readable() {
    return routes.getHandlerMethods().keySet().stream()
        .filter(ReadableAddress::canBeRead)
        .flatMap(route -> route.getPatternValues().stream())
        .map(ReadableAddress::nameless)
        .collect(Collectors.toSet());
  }

  private static boolean canBeRead(RequestMappingInfo route) {
    Set<RequestMethod> methods = route.getMethodsCondition().getMethods();
    return methods.isEmpty() || methods.contains(RequestMethod.GET);
  }

  private static String nameless(String pattern) {
    return pattern.replaceAll("\\{[^/]*}", "{}");
  }

  private static String above(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }
}
