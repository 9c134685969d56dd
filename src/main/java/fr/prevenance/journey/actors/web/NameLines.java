package fr.prevenance.journey.actors.web;

import java.util.ArrayList;
import java.util.List;

/** A name in at most two short lines; what does not fit is cut, the table says it whole. */
final class NameLines {

  static final int LONGEST = 20;
  private static final String CUT = "…";

  private NameLines() {}

  static List<String> of(String name) {
    if (name.length() <= LONGEST) return List.of(name);
    List<String> lines = new ArrayList<>();
    String rest = name;
    while (!rest.isEmpty() && lines.size() < 2) {
      int end = end(rest);
      lines.add(rest.substring(0, end).strip());
      rest = rest.substring(end).strip();
    }
    if (!rest.isEmpty()) lines.set(1, shortened(lines.get(1)));
    return List.copyOf(lines);
  }

  private static int end(String text) {
    if (text.length() <= LONGEST) return text.length();
    int space = text.lastIndexOf(' ', LONGEST);
    return space > 0 ? space : LONGEST;
  }

  private static String shortened(String line) {
    return line.length() < LONGEST ? line + CUT : line.substring(0, LONGEST - 1) + CUT;
  }
}
