package fr.prevenance.promise.checks;

/**
 * The five ticks of a commitment. Measurable and time-bound are read in the sentence; whether it is
 * specific, achievable and realistic only people can say: false until they did.
 */
public record Smart(
    boolean specific,
    boolean measurable,
    boolean achievable,
    boolean realistic,
    boolean timeBound) {

  /** What the working group ticked. */
  public record Human(boolean specific, boolean achievable, boolean realistic) {

    public static final Human NONE = new Human(false, false, false);
  }

  public Smart tickedBy(Human human) {
    return new Smart(
        human.specific(), measurable, human.achievable(), human.realistic(), timeBound);
  }
}
