package fr.prevenance.demo;

import fr.prevenance.measure.MeasureRef;
import fr.prevenance.measure.Operator;
import fr.prevenance.promise.CommitmentWish;
import fr.prevenance.promise.ProofPeriod;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One promise of a charter, in the order in which it is told. */
record DemoPromise(
    String key,
    String axis,
    Said said,
    Proved proved,
    String owner,
    List<String> units,
    @Nullable String basedOn) {

  record Said(String sentence, @Nullable String english, String why, @Nullable String englishWhy) {}

  /**
   * @param measure « indicator.share rampes »
   */
  record Proved(
      String measure,
      double target,
      double tolerance,
      @Nullable Double unacceptable,
      String criterionKey) {}

  DemoPromise {
    said =
        new Said(
            Typography.french(said.sentence()),
            said.english(),
            Typography.french(said.why()),
            said.englishWhy());
  }

  CommitmentWish wish() {
    String[] words = proved.measure().split(" ", 2);
    return new CommitmentWish(
        key,
        said.sentence(),
        english(said.english()),
        null,
        said.why(),
        axis,
        proved.criterionKey(),
        MeasureRef.of(words[0], words[1]),
        Operator.AT_LEAST,
        proved.target(),
        proved.tolerance(),
        proved.unacceptable(),
        null,
        ProofPeriod.ROLLING_90,
        owner,
        units,
        true,
        true,
        true,
        true,
        true,
        null,
        null,
        basedOn,
        null,
        english(said.englishWhy()),
        null);
  }

  private static @Nullable Map<String, String> english(@Nullable String words) {
    return words == null ? null : Map.of("en", words);
  }
}
