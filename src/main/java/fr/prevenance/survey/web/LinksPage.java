package fr.prevenance.survey.web;

import fr.prevenance.platform.web.Form;
import fr.prevenance.platform.web.Option;
import fr.prevenance.platform.web.QrCode;
import java.util.List;

/** The addresses by which customers reach a survey. */
public record LinksPage(
    SurveyFrame survey, List<Line> links, Form form, Choices choices, boolean writable) {

  public record Line(
      String id,
      String label,
      String unit,
      String channel,
      String mode,
      String hidden,
      String touchpoint,
      String url,
      boolean main,
      QrCode qr) {}

  public record Choices(
      List<Option> units,
      List<Option> channels,
      List<Option> modes,
      List<String> hiddenFields,
      List<Option> touchpoints) {}
}
