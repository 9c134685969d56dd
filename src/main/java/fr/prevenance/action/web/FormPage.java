package fr.prevenance.action.web;

import fr.prevenance.platform.web.Form;
import fr.prevenance.platform.web.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A form of the plan: what was typed, what can be chosen, and what the figure says meanwhile. */
public record FormPage(
    Form form, Choices choices, @Nullable Preview preview, int number, String title) {

  public record Choices(
      List<Option> origins,
      List<Option> criteria,
      List<Option> units,
      List<Option> people,
      List<Option> measures,
      List<Option> hows,
      List<Option> operators) {}

  /** The baseline, measured now. */
  public record Preview(Figures.@Nullable Figure figure, String label, String problem) {}

  public String href() {
    return "/actions/" + number;
  }
}
