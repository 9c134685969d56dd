package fr.prevenance.promise;

/** To whom a charter speaks: customers, employees, or a partner who promises in return. */
public enum CharterKind {
  CUSTOMERS,
  EMPLOYEES,
  PARTNER
}
