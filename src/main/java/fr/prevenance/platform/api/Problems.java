package fr.prevenance.platform.api;

import fr.prevenance.Refused;
import fr.prevenance.platform.web.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;

/** Errors of the API, as RFC 9457 wants them, in the reader's language. */
@Component
public class Problems {

  private final ObjectMapper json;

  Problems(ObjectMapper json) {
    this.json = json;
  }

  public ProblemDetail of(HttpStatusCode status, String key, Object... arguments) {
    return ProblemDetail.forStatusAndDetail(status, Words.t(key, arguments));
  }

  public ProblemDetail of(Refused refused) {
    ProblemDetail problem =
        of(
            HttpStatus.valueOf(refused.kind().status()),
            refused.key(),
            refused.arguments().toArray());
    List<Map<String, String>> errors = refused.fields().stream().map(Problems::error).toList();
    if (!errors.isEmpty()) problem.setProperty("errors", errors);
    return problem;
  }

  public void write(
      HttpServletResponse response, HttpStatus status, String key, Object... arguments)
      throws IOException {
    response.setStatus(status.value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setCharacterEncoding("UTF-8");
    ProblemDetail problem = of(status, key, arguments);
    var body = new LinkedHashMap<String, Object>();
    body.put("title", problem.getTitle());
    body.put("status", problem.getStatus());
    body.put("detail", problem.getDetail());
    response.getWriter().write(json.writeValueAsString(body));
  }

  private static Map<String, String> error(Refused.Field field) {
    return Map.of(
        "field", field.field(), "message", Words.t(field.key(), field.arguments().toArray()));
  }
}
