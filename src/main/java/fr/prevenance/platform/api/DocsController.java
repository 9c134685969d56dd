package fr.prevenance.platform.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/** The same document that machines get, on one readable page. */
@Controller
class DocsController {

  private final OpenApiWebMvcResource document;
  private final JsonMapper json;

  DocsController(OpenApiWebMvcResource document, JsonMapper json) {
    this.document = document;
    this.json = json;
  }

  @GetMapping("/api/docs")
  ModelAndView show(HttpServletRequest request, Locale locale) throws JsonProcessingException {
    byte[] found = document.openapiJson(request, "/api/openapi.json", locale);
    return new ModelAndView("platform/api-docs", "page", ApiDoc.of(json.readTree(found)));
  }
}
