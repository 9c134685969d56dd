package fr.prevenance.platform;

import fr.prevenance.Refused;

/** Names and other words on one line, as people type them. */
public final class Lines {

  private Lines() {}

  /**
   * @return the text without the space around it
   */
  public static String read(String field, String text, int longest) {
    String line = text.strip();
    if (line.chars().anyMatch(Character::isISOControl))
      throw Refused.invalidField(field, "refused.control");
    if (line.length() > longest) throw Refused.invalidField(field, "refused.too-long", longest);
    return line;
  }
}
