package fr.prevenance.survey;

/** Who is asked; employees only once their answers can be anonymous. */
public enum Audience {
  CUSTOMERS,
  EMPLOYEES
}
