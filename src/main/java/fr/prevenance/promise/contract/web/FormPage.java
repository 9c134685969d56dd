package fr.prevenance.promise.contract.web;

import fr.prevenance.platform.web.Form;
import fr.prevenance.platform.web.Option;
import java.util.List;

/** Where a contract is written. */
public record FormPage(
    Frame frame, Form form, List<Option> people, List<Option> groups, List<Row> rows) {

  /**
   * @param action where it is sent
   * @param units empty where the unit is settled
   * @param dropped objectives of the model that are promised no more
   */
  public record Frame(
      String title,
      String action,
      String unit,
      List<Option> units,
      String model,
      int version,
      boolean existing,
      boolean halfSigned,
      long dropped,
      String back) {}

  /** A promise of the unit, with its figure there as it is now. */
  public record Row(String commitment, String sentence, String target, String now) {}

  public boolean fresh() {
    return !frame.existing();
  }
}
