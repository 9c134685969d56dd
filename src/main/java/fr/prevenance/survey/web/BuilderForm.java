package fr.prevenance.survey.web;

import java.util.ArrayList;
import java.util.List;

/** A whole questionnaire as typed, posted with every button of the page. */
public class BuilderForm {

  private String version = "";
  private String title = "";
  private String locale = "";
  private List<QuestionForm> questions = new ArrayList<>();
  private List<String> breakdowns = new ArrayList<>();
  private String hiddenFields = "";
  private List<Integer> order = new ArrayList<>();
  private String removed = "";

  public String getVersion() {
    return version;
  }

  public void setVersion(String version) {
    this.version = version;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getLocale() {
    return locale;
  }

  public void setLocale(String locale) {
    this.locale = locale;
  }

  public List<QuestionForm> getQuestions() {
    return questions;
  }

  public void setQuestions(List<QuestionForm> questions) {
    this.questions = questions;
  }

  public List<String> getBreakdowns() {
    return breakdowns;
  }

  public void setBreakdowns(List<String> breakdowns) {
    this.breakdowns = breakdowns;
  }

  public String getHiddenFields() {
    return hiddenFields;
  }

  public void setHiddenFields(String hiddenFields) {
    this.hiddenFields = hiddenFields;
  }

  public List<Integer> getOrder() {
    return order;
  }

  public void setOrder(List<Integer> order) {
    this.order = order;
  }

  public String getRemoved() {
    return removed;
  }

  public void setRemoved(String removed) {
    this.removed = removed;
  }
}
