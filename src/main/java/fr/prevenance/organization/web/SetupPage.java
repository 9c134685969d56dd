package fr.prevenance.organization.web;

import fr.prevenance.platform.web.Form;
import fr.prevenance.platform.web.Option;
import java.util.List;

public record SetupPage(
    int step, Form form, List<Option> trades, List<Option> zones, List<Option> languages) {

  static SetupPage of(int step, Form form) {
    return new SetupPage(step, form, Choices.trades(), Choices.zones(), Choices.languages());
  }

  /** What this step carries on from the one before, unseen. */
  public List<String> carried() {
    return switch (step) {
      case 2 -> List.of("name", "trade", "timeZone", "language");
      case 3 -> List.of("first");
      default -> List.of();
    };
  }
}
