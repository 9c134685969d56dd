package fr.prevenance.promise.web.publicpage;

import fr.prevenance.platform.web.Sparkline;
import fr.prevenance.platform.web.State;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One promise with its proof. */
public record PromiseLine(
    int number, Words words, State state, Figure figure, Curve curve, List<String> remedies) {

  public record Words(String sentence, @Nullable String why) {}

  /**
   * @param value a dash while there is too little to say
   * @param detail « cible 85 %, 3 912 réponses »
   * @param measure what is measured, in the words of its catalogue
   * @param period over which days
   */
  public record Figure(String value, String detail, String target, String measure, String period) {}

  public record Curve(Sparkline line, String label) {}

  /** « 91 %, cible 85 %, 3 912 réponses », without a dash where there is too little to say. */
  public String proof() {
    return state == State.UNKNOWN ? figure.detail() : figure.value() + ", " + figure.detail();
  }

  /** A promise that is not kept owes an explanation. */
  public boolean owesRemedy() {
    return state == State.BROKEN || state == State.AT_RISK && !remedies.isEmpty();
  }
}
