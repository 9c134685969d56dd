package fr.prevenance.survey;

public enum SurveyState {
  DRAFT,
  PUBLISHED,
  CLOSED
}
