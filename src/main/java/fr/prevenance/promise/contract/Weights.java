package fr.prevenance.promise.contract;

import fr.prevenance.Refused;
import java.util.List;

/** What the weights of a contract must be. */
final class Weights {

  private static final int WHOLE = 100;

  private Weights() {}

  static void check(List<Objective> objectives) {
    if (objectives.isEmpty())
      throw Refused.invalidField("objectives", "contract.objectives.missing");
    for (Objective one : objectives) {
      if (one.weight() < 1 || one.weight() > WHOLE)
        throw Refused.invalidField("objectives." + one.key() + ".weight", "contract.weight.range");
    }
    if (objectives.stream().map(Objective::commitment).distinct().count() < objectives.size())
      throw Refused.invalidField("objectives", "contract.objectives.twice");
    int sum = objectives.stream().mapToInt(Objective::weight).sum();
    if (sum != WHOLE) throw Refused.invalidField("objectives", "contract.weight.sum", sum);
  }
}
