package fr.prevenance.platform.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a template says by itself: its HTML without expressions, and the texts it hands to
 * fragments.
 */
final class TemplateText {

  private static final Pattern DIRECTIVE = Pattern.compile("@(if|elseif|for|template[\\w.]*)\\(");
  private static final Pattern BARE = Pattern.compile("@(else|endif|endfor|endraw|raw)\\b");
  private static final Pattern WORDS = Pattern.compile(".*[À-ÿ].*|[A-Z][a-z]+ .*");

  private final String source;
  private final StringBuilder html = new StringBuilder();
  private final List<String> handed = new ArrayList<>();
  private int at;

  private TemplateText(String source) {
    this.source = source;
  }

  static TemplateText of(String template) {
    var text =
        new TemplateText(
            template.replaceAll("(?s)<%--.*?--%>", "").replaceAll("(?m)^@(import|param).*$", ""));
    text.block();
    return text;
  }

  String html() {
    return html.toString();
  }

  /** Arguments of fragments that look like words for a reader. */
  List<String> handed() {
    return handed;
  }

  private void block() {
    while (at < source.length() && source.charAt(at) != '`') {
      if (starts("${") || starts("!{") || starts("$unsafe{")) {
        at = source.indexOf('{', at) + 1;
        code();
      } else if (matches(DIRECTIVE)) {
        code();
      } else if (!matches(BARE)) {
        html.append(source.charAt(at++));
      }
    }
    at++;
  }

  private void code() {
    for (int depth = 1; depth > 0 && at < source.length(); ) {
      char c = source.charAt(at++);
      if (c == '"') {
        literal();
      } else if (c == '@' && starts("`")) {
        at++;
        block();
      } else if (c == '(' || c == '{') {
        depth++;
      } else if (c == ')' || c == '}') {
        depth--;
      }
    }
  }

  private void literal() {
    int from = at;
    while (source.charAt(at) != '"') {
      at += source.charAt(at) == '\\' ? 2 : 1;
    }
    String text = source.substring(from, at++);
    if (WORDS.matcher(text).matches()) {
      handed.add(text);
    }
  }

  private boolean starts(String prefix) {
    return source.startsWith(prefix, at);
  }

  private boolean matches(Pattern pattern) {
    var matcher = pattern.matcher(source).region(at, source.length());
    if (!matcher.lookingAt()) {
      return false;
    }
    at = matcher.end();
    return true;
  }
}
