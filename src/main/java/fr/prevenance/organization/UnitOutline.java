package fr.prevenance.organization;

import fr.prevenance.Refused;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A list of units, one a line; a line further to the right stands below the one before it. */
public record UnitOutline(List<Line> lines) {

  public record Line(int depth, String name) {}

  private static final int MOST = 500;
  private static final int TAB = 4;

  public static UnitOutline read(String text) {
    Deque<Integer> open = new ArrayDeque<>();
    List<Line> lines = new ArrayList<>();
    for (String raw : text.lines().toList()) {
      String name = raw.strip().replaceFirst("^[-*•–]\\s+", "");
      if (name.isEmpty()) continue;
      int indent = indent(raw);
      while (!open.isEmpty() && open.peek() >= indent) open.pop();
      lines.add(new Line(open.size(), checked(name, lines.size() + 1)));
      open.push(indent);
    }
    return new UnitOutline(List.copyOf(lines));
  }

  private static String checked(String name, int number) {
    if (number > MOST) throw Refused.invalidField("units", "organization.units.too-many", MOST);
    if (name.length() > 120)
      throw Refused.invalidField("units", "organization.units.line-long", number);
    if (name.chars().anyMatch(Character::isISOControl))
      throw Refused.invalidField("units", "organization.units.line-control", number);
    return name;
  }

  private static int indent(String line) {
    int width = 0;
    for (int i = 0; i < line.length() && Character.isWhitespace(line.charAt(i)); i++)
      width += line.charAt(i) == '\t' ? TAB : 1;
    return width;
  }
}
