package fr.prevenance.survey.web;

import fr.prevenance.criterion.Criterion;
import fr.prevenance.platform.web.Form;
import fr.prevenance.survey.Survey;
import java.util.List;

public record NewSurveyPage(Form form, List<Survey> surveys, List<Criterion> criteria) {

  /** The criteria that are no heading of others. */
  public List<Criterion> leaves() {
    return criteria.stream()
        .filter(one -> criteria.stream().noneMatch(other -> one.id().equals(other.parentId())))
        .toList();
  }

  public boolean copies() {
    return form.value("template").startsWith("copy:");
  }

  public boolean chose(String criterion) {
    return List.of(form.value("criteria").replaceAll("[\\[\\] ]", "").split(","))
        .contains(criterion);
  }
}
