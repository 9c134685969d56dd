package fr.prevenance.survey;

import java.util.List;

/**
 * How the answers to several questions go together, over the respondents who answered all of them.
 *
 * @param drawn whether these are some of the respondents, drawn by lot from too many
 * @param among the correlation of each question with each; NaN beside a question that everybody
 *     answered alike
 * @param withOverall the correlation of each question with the overall one
 */
public record Correlations(
    long n, boolean drawn, List<Question> questions, double[][] among, double[] withOverall) {}
