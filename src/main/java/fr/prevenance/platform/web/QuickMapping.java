package fr.prevenance.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Goes down a tree of addresses to the few that may fit: among hundreds of patterns with variables,
 * looking at each costs a fifth of a request. Whatever is not plain is left to the framework.
 */
final class QuickMapping extends RequestMappingHandlerMapping {

  private record Found(RequestMappingInfo match, HandlerMethod method) {}

  private AddressTree<Map.Entry<RequestMappingInfo, HandlerMethod>> doors = new AddressTree<>();

  @Override
  protected void handlerMethodsInitialized(Map<RequestMappingInfo, HandlerMethod> methods) {
    var tree = new AddressTree<Map.Entry<RequestMappingInfo, HandlerMethod>>();
    for (var door : methods.entrySet())
      door.getKey().getPatternValues().forEach(pattern -> tree.put(pattern, door));
    doors = tree;
    super.handlerMethodsInitialized(methods);
  }

  @Override
  protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request)
      throws Exception {
    Found found =
        plain(request)
            ? find(request.getRequestURI().substring(request.getContextPath().length()), request)
            : null;
    if (found == null) return super.lookupHandlerMethod(path, request);
    request.setAttribute(BEST_MATCHING_HANDLER_ATTRIBUTE, found.method);
    handleMatch(found.match, path, request);
    return found.method;
  }

  private static boolean plain(HttpServletRequest request) {
    String address = request.getRequestURI();
    return address.indexOf('%') < 0
        && address.indexOf(';') < 0
        && !request.getMethod().equals("OPTIONS");
  }

  /**
   * The best of those that fit; nothing when two are as good, which is for the framework to
   * complain of.
   */
  private @Nullable Found find(String path, HttpServletRequest request) {
    Found best = null;
    boolean tied = false;
    for (var door : near(path)) {
      RequestMappingInfo match = getMatchingMapping(door.getKey(), request);
      if (match == null) continue;
      int against = best == null ? -1 : match.compareTo(best.match, request);
      if (against < 0) best = new Found(match, door.getValue());
      tied = against == 0 || tied && against > 0;
    }
    return tied ? null : best;
  }

  List<Map.Entry<RequestMappingInfo, HandlerMethod>> near(String path) {
    return doors.near(path);
  }
}
