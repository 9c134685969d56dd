package fr.prevenance.journey;

import fr.prevenance.platform.Keys;
import java.util.Set;

/**
 * Makes keys from names. Stages are told apart within their map, contacts within the organisation.
 *
 * @param elsewhere the contacts of the other maps
 */
public record FreeKeys(Set<String> elsewhere) {

  String stage(String name, Set<String> taken) {
    return free(name, taken);
  }

  String touchpoint(String name, Set<String> here) {
    String wished = Keys.from(name);
    String key = wished;
    for (int n = 2; here.contains(key) || elsewhere.contains(key); n++) key = wished + "-" + n;
    return key;
  }

  public static String free(String name, Set<String> taken) {
    String wished = Keys.from(name);
    String key = wished;
    for (int n = 2; taken.contains(key); n++) key = wished + "-" + n;
    return key;
  }
}
