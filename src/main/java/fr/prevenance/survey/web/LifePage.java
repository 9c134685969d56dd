package fr.prevenance.survey.web;

/**
 * What is about to happen, to be confirmed.
 *
 * @param step publication, closure or deletion
 */
public record LifePage(SurveyFrame survey, String step) {}
