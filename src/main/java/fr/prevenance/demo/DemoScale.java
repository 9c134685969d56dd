package fr.prevenance.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The whole scores from min to max, with the words at both ends; high is good. */
public record DemoScale(int min, int max, List<String> labels) {

  Map<String, Object> body() {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("min", min);
    body.put("max", max);
    body.put("step", 1);
    body.put("labels", labels);
    body.put("direction", "UP");
    return body;
  }
}
