package fr.prevenance.survey.web;

import fr.prevenance.platform.web.Pager;
import java.util.List;

/**
 * @param asked whether a question takes words
 */
public record CommentWallPage(
    SurveyFrame survey,
    String lead,
    FilterMenus filters,
    List<Quote> quotes,
    Pager pager,
    boolean asked) {}
