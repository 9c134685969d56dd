package fr.prevenance.organization;

/** What a person may do in a unit and below. */
public enum Role {
  ADMINISTRATOR,
  DIRECTOR,
  UNIT_MANAGER,
  EMPLOYEE,
  COACH,
  FACILITATOR,
  ASSESSOR,
  READER;

  /** May write surveys, actions and other shared objects of the unit. */
  public boolean writes() {
    return this != READER && this != EMPLOYEE;
  }
}
