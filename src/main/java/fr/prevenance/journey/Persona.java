package fr.prevenance.journey;

/**
 * Whose journey it is. What is not said is empty.
 *
 * @param name « Nadia »
 * @param portrait « 34 ans, infirmière »
 * @param habits « Abonnée, ligne 4, quatre matins par semaine. »
 * @param quote in the customer's words
 */
public record Persona(String name, String portrait, String habits, String quote) {

  public static final Persona NOBODY = new Persona("", "", "", "");

  public boolean isNamed() {
    return !name.isBlank();
  }
}
