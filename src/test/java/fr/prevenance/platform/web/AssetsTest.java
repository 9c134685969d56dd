package fr.prevenance.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

@ExtendWith(InFrench.class)
class AssetsTest {

  @EnableWebMvc
  static class Mvc {}

  @Test
  void every_address_in_the_frame_is_served_for_a_year_with_its_fonts() throws Exception {
    MockMvcTester mvc = mvc();
    String css =
        mvc.get().uri(Assets.url("css/tokens.css")).exchange().getResponse().getContentAsString();

    assertThat(mvc.get().uri(Assets.vendor("echarts", "dist/echarts.min.js")))
        .hasStatusOk()
        .headers()
        .hasValue("Cache-Control", "max-age=31536000, public, immutable");
    assertThat(mvc.get().uri(Assets.vendor("htmx.org", "dist/htmx.min.js"))).hasStatusOk();
    assertThat(mvc.get().uri(Assets.url("js/app.js"))).hasStatusOk();
    assertThat(css).containsPattern("fonts/bricolage-[0-9a-f]{32}\\.woff2");
  }

  @Test
  void a_stale_digest_is_not_found() {
    assertThat(mvc().get().uri("/assets/css/app-00000000000000000000000000000000.css"))
        .hasStatus(404);
  }

  @Test
  void an_unknown_file_is_told_at_once() {
    assertThatThrownBy(() -> Assets.url("css/none.css")).hasMessageContaining("css/none.css");
    assertThatThrownBy(() -> Icons.svg("../x", "")).hasMessageContaining("../x");
  }

  @Test
  void a_survey_page_with_its_style_stays_below_twenty_kilobytes() throws IOException {
    byte[] css = Assets.find("css/public.css").getContentAsByteArray();
    byte[] html =
        Templates.render("gallery/survey.jte", Map.of("world", new GalleryWorld("light")))
            .getBytes("UTF-8");

    assertThat(css.length).isLessThan(12_288);
    assertThat(compressed(css) + compressed(html)).isLessThan(20_480);
  }

  private static MockMvcTester mvc() {
    var context = new AnnotationConfigWebApplicationContext();
    context.setServletContext(new MockServletContext());
    context.register(Mvc.class, WebConfiguration.class);
    context.refresh();
    return MockMvcTester.from(context);
  }

  private static int compressed(byte[] bytes) throws IOException {
    var output = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(output)) {
      gzip.write(bytes);
    }
    return output.size();
  }
}
