package fr.prevenance.promise.contract;

/** Whose an objective is: held alone, or shared with the group. */
public enum Part {
  OWN,
  GROUP
}
