package fr.prevenance.journey.web.editor;

import fr.prevenance.journey.edit.Said;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;

/** Reads a form field by field; a comma within a value stays one. */
final class Sendings {

  private Sendings() {}

  static Said said(HttpServletRequest request) {
    return new Said(
        request.getParameterMap().entrySet().stream()
            .collect(
                Collectors.toMap(entry -> entry.getKey(), entry -> List.of(entry.getValue()))));
  }
}
