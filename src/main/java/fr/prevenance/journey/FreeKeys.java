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
    return Keys.free(name, taken::contains);
  }

  String touchpoint(String name, Set<String> here) {
    return Keys.free(name, key -> here.contains(key) || elsewhere.contains(key));
  }
}
