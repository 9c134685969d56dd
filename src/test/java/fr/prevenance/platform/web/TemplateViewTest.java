package fr.prevenance.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@ExtendWith(InFrench.class)
class TemplateViewTest {

  private final TemplateViewResolver views =
      new TemplateViewResolver(TemplateEngine.createPrecompiled(ContentType.Html));

  @Test
  void a_precompiled_page_leaves_as_bytes_of_known_length() throws Exception {
    var response = new MockHttpServletResponse();
    var view = Objects.requireNonNull(views.resolveViewName("shared/quote", Locale.FRENCH));
    view.render(
        Map.of("text", "Merci & à <bientôt>", "source", "Ligne 2"),
        new MockHttpServletRequest(),
        response);

    assertThat(response.getContentType()).isEqualTo("text/html;charset=UTF-8");
    assertThat(response.getContentLength()).isEqualTo(response.getContentAsByteArray().length);
    assertThat(response.getContentAsString())
        .contains("«\u00a0Merci &amp; à &lt;bientôt&gt;\u00a0»");
  }

  @Test
  void redirects_and_unknown_names_stay_with_spring() {
    assertThat(views.resolveViewName("redirect:/surveys", Locale.FRENCH)).isNull();
    assertThat(views.resolveViewName("shared/none", Locale.FRENCH)).isNull();
  }
}
