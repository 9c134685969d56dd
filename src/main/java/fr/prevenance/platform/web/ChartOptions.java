package fr.prevenance.platform.web;

import tools.jackson.databind.json.JsonMapper;

/**
 * The options of an ECharts chart as JSON that may stand in a page. A text « $tenu » becomes the
 * colour of that token in the browser and « @percent » the formatter of that name (see app.js).
 */
public record ChartOptions(String json) {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  public ChartOptions {
    json = json.replace("<", "\\u003c");
  }

  public static ChartOptions of(Object options) {
    return new ChartOptions(MAPPER.writeValueAsString(options));
  }
}
