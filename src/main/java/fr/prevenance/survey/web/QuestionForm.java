package fr.prevenance.survey.web;

import fr.prevenance.platform.web.Words;
import fr.prevenance.survey.QuestionDraft;
import java.util.stream.Collectors;

/** A question as typed: every field is text, so that nothing typed is lost. */
public class QuestionForm {

  private String key = "";
  private String type = "";
  private String label = "";
  private String help = "";
  private String page = "";
  private String required = "";
  private String criterionKey = "";
  private String newCriterion = "";
  private String touchpointKey = "";
  private String importanceOf = "";
  private String choices = "";
  private ScaleForm scale = new ScaleForm();

  public String getKey() {
    return key;
  }

  public void setKey(String key) {
    this.key = key;
  }

  public String getType() {
    return type;
  }

  public void setType(String type) {
    this.type = type;
  }

  public String getLabel() {
    return label;
  }

  public void setLabel(String label) {
    this.label = label;
  }

  public String getHelp() {
    return help;
  }

  public void setHelp(String help) {
    this.help = help;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }

  public String getRequired() {
    return required;
  }

  public void setRequired(String required) {
    this.required = required;
  }

  public String getCriterionKey() {
    return criterionKey;
  }

  public void setCriterionKey(String criterionKey) {
    this.criterionKey = criterionKey;
  }

  public String getNewCriterion() {
    return newCriterion;
  }

  public void setNewCriterion(String newCriterion) {
    this.newCriterion = newCriterion;
  }

  public String getTouchpointKey() {
    return touchpointKey;
  }

  public void setTouchpointKey(String touchpointKey) {
    this.touchpointKey = touchpointKey;
  }

  public String getImportanceOf() {
    return importanceOf;
  }

  public void setImportanceOf(String importanceOf) {
    this.importanceOf = importanceOf;
  }

  public String getChoices() {
    return choices;
  }

  public void setChoices(String choices) {
    this.choices = choices;
  }

  public ScaleForm getScale() {
    return scale;
  }

  public void setScale(ScaleForm scale) {
    this.scale = scale;
  }

  public boolean isRating() {
    return type.equals("RATING");
  }

  public boolean hasChoices() {
    return type.equals("CHOICE") || type.equals("MULTIPLE_CHOICE");
  }

  /**
   * Between what one chooses: « de 1 (Jamais) à 5 (Toujours) », « Abonné, occasionnel »; empty for
   * words.
   */
  public String offered() {
    if (hasChoices())
      return ChoiceLines.read(choices).stream()
          .map(QuestionDraft.ChoiceDraft::label)
          .collect(Collectors.joining(", "));
    if (!isRating() || scale.getMin().isBlank()) return "";
    return scale.getLow().isBlank() || scale.getHigh().isBlank()
        ? Words.t("survey.locked.scale", scale.getMin(), scale.getMax())
        : Words.t(
            "survey.locked.scale.named",
            scale.getMin(),
            scale.getLow(),
            scale.getMax(),
            scale.getHigh());
  }

  public boolean isScored() {
    return isRating() || type.equals("NPS");
  }
}
