package fr.prevenance.journey;

import java.util.List;

/**
 * What irritates customers at a contact.
 *
 * @param words those by which customers' comments tell of it, accents and case aside
 */
public record PainPoint(String key, String name, List<String> words) {

  public PainPoint {
    words = List.copyOf(words);
  }
}
