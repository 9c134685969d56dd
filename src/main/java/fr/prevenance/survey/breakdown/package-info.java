/** Counts answers under breakdowns that were declared after them, beside the requests. */
@org.jspecify.annotations.NullMarked
package fr.prevenance.survey.breakdown;
