package fr.prevenance.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevenance.ApplicationTest;
import jakarta.servlet.RequestDispatcher;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ApplicationTest
class UploadLimitTest {

  @Autowired UploadLimit limit;
  @Autowired MockMvcTester web;

  @Test
  void a_file_that_is_too_large_is_refused_before_it_is_read() throws Exception {
    assertThat(status("/surveys/garden/imports", 200L << 20)).isEqualTo(200);
    assertThat(status("/surveys/garden/imports", (200L << 20) + 1)).isEqualTo(413);
    assertThat(status("/api/v1/surveys/garden/imports", 300L << 20))
        .as("the API has its own words")
        .isEqualTo(200);
  }

  @Test
  void the_page_tells_what_was_sent_and_what_is_taken() {
    assertThat(
            web.get()
                .uri("/error")
                .accept(MediaType.TEXT_HTML)
                .header("Accept-Language", "fr")
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 413)
                .requestAttr(UploadLimit.Excess.ATTRIBUTE, new UploadLimit.Excess(312, 200)))
        .hasStatus(413)
        .bodyText()
        .contains("312\u00a0Mo", "200\u00a0Mo", "rien n’a été enregistré");
  }

  private int status(String path, long size) throws Exception {
    var request =
        new MockHttpServletRequest("POST", path) {
          @Override
          public long getContentLengthLong() {
            return size;
          }
        };
    request.setContentType("multipart/form-data; boundary=x");
    var response = new MockHttpServletResponse();
    limit.doFilter(request, response, new MockFilterChain());
    return response.getStatus();
  }
}
