package fr.prevenance.survey.web;

import org.jspecify.annotations.Nullable;

public record BreakdownForm(@Nullable String key) {

  static final BreakdownForm EMPTY = new BreakdownForm("");

  String field() {
    return key == null ? "" : key.strip();
  }
}
