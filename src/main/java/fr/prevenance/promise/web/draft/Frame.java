package fr.prevenance.promise.web.draft;

/**
 * What each page of the editor says of the charter it writes.
 *
 * @param about whom it speaks to and where
 * @param state « version 2, brouillon »
 */
public record Frame(
    String key,
    String title,
    String about,
    String state,
    int number,
    boolean variant,
    boolean partner) {

  public String path() {
    return "/promise/charters/" + key;
  }

  public String draft() {
    return path() + "/draft";
  }
}
