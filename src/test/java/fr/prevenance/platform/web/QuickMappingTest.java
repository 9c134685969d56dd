package fr.prevenance.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.util.ServletRequestPathUtils;

class QuickMappingTest {

  private static final List<String> PATTERNS =
      List.of(
          "/",
          "/e/{code}",
          "/surveys",
          "/surveys/{key}",
          "/surveys/new",
          "/surveys/{key}/links",
          "/surveys/{key}/links/{link}.png",
          "/surveys/{key}/{part}",
          "/files/**",
          "/files/list",
          "/api/v1/{room}/{key:[a-z]+}",
          "/api/v1/{room}/{id:[0-9]+}",
          "/map-?",
          "/rest/{*rest}");

  private final QuickMapping mapping = mapping();

  @ParameterizedTest
  @CsvSource({
    "/, /",
    "/e/abc, /e/{code}",
    "/surveys/new, /surveys/new",
    "/surveys/newer, /surveys/{key}",
    "/surveys/nps/links, /surveys/{key}/links",
    "/surveys/nps/answers, /surveys/{key}/{part}",
    "/surveys/nps/links/a.png, /surveys/{key}/links/{link}.png",
    "/files/list, /files/list",
    "/files/a/b, /files/**",
    "/api/v1/x/12, /api/v1/{room}/{id:[0-9]+}",
    "/map-a, /map-?",
    "/rest/a/b, /rest/{*rest}",
    "/s%75rveys/nps, /surveys/{key}",
    "/surveys;x=1/nps, /surveys/{key}",
  })
  void finds_what_the_framework_would_find(String path, String pattern) throws Exception {
    var request = get(path);
    assertThat(mapping.getHandler(request)).isNotNull();
    assertThat(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE))
        .hasToString(pattern);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/nowhere", "/surveys/", "/surveys/a/b/c", "/api/v1/x/A1", "/e"})
  void finds_nothing_where_the_framework_finds_nothing(String path) throws Exception {
    assertThat(mapping.getHandler(get(path))).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/e/abc",
        "/surveys/new",
        "/surveys/nps/links",
        "/files/list",
        "/files/a/b",
        "/api/v1/x/12",
        "/map-a",
        "/rest/a/b"
      })
  void leaves_out_none_that_fits(String path) {
    List<RequestMappingInfo> near = mapping.near(path).stream().map(Map.Entry::getKey).toList();
    Stream<RequestMappingInfo> fit =
        mapping.getHandlerMethods().keySet().stream()
            .filter(info -> info.getMatchingCondition(get(path)) != null);
    assertThat(near).containsAll(fit.toList());
    assertThat(near).hasSizeLessThan(5);
  }

  private static MockHttpServletRequest get(String path) {
    var request = new MockHttpServletRequest("GET", path);
    ServletRequestPathUtils.parseAndCache(request);
    return request;
  }

  private static QuickMapping mapping() {
    try {
      var mapping = new QuickMapping();
      Map<RequestMappingInfo, HandlerMethod> methods = new LinkedHashMap<>();
      for (String pattern : PATTERNS) {
        var info =
            RequestMappingInfo.paths(pattern).options(mapping.getBuilderConfiguration()).build();
        mapping.registerMapping(info, PATTERNS, List.class.getMethod("size"));
        methods.put(info, mapping.getHandlerMethods().get(info));
      }
      mapping.handlerMethodsInitialized(methods);
      return mapping;
    } catch (NoSuchMethodException e) {
      throw new AssertionError(e);
    }
  }
}
