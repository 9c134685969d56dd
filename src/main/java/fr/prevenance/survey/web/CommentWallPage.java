package fr.prevenance.survey.web;

import fr.prevenance.platform.web.Pager;
import java.util.List;

public record CommentWallPage(
    SurveyFrame survey, String lead, FilterMenus filters, List<Quote> quotes, Pager pager) {}
