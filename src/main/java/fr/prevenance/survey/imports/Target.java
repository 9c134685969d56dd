package fr.prevenance.survey.imports;

import java.util.Arrays;
import java.util.Optional;

/** What a column may tell besides the answer to a question. */
public enum Target {
  EXTERNAL_ID("$externalId"),
  ANSWERED_AT("$answeredAt"),
  UNIT("$unit"),
  CHANNEL("$channel"),
  MODE("$mode"),
  CUSTOMER("$customer"),
  WEIGHT("$weight");

  private final String word;

  Target(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }

  static Optional<Target> of(String word) {
    return Arrays.stream(values()).filter(target -> target.word.equals(word)).findFirst();
  }
}
