package fr.prevenance.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.util.ServletRequestPathUtils;

class QuickMappingTest {

  private final QuickMapping mapping = new QuickMapping();

  @ParameterizedTest
  @CsvSource({
    "/e/{code}, /e/abc, true",
    "/e/{code}, /surveys/abc, false",
    "/surveys/{key}/links, /surveys/nps/links, true",
    "/surveys/{key}/links, /surveys/nps/answers, false",
    "/surveys/new, /surveys/new, true",
    "/surveys/new, /surveys/newer, false",
    "/surveys/{key}, /s%75rveys/nps, true",
    "/surveys/{key}, /surveys;x=1/nps, true",
    "/**, /anything, true",
  })
  void finds_what_the_framework_would_find(String pattern, String path, boolean found) {
    var request = new MockHttpServletRequest("GET", path);
    ServletRequestPathUtils.parseAndCache(request);
    var info = RequestMappingInfo.paths(pattern).options(mapping.getBuilderConfiguration()).build();
    assertThat(info.getMatchingCondition(request) != null).isEqualTo(found);
    assertThat(mapping.getMatchingMapping(info, request) != null).isEqualTo(found);
  }
}
