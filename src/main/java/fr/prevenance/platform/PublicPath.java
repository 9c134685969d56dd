package fr.prevenance.platform;

/**
 * Pages without a session: everything under {@code /prefix/CODE} belongs to the organisation behind
 * the code. A module declares one as a bean.
 *
 * @param prefix such as {@code /e/}
 * @param kind of address, such as SURVEY
 */
public record PublicPath(String prefix, String kind) {

  /** The request attribute under which controllers find what the code leads to (a UUID). */
  public static final String TARGET = "prevenance.target";
}
