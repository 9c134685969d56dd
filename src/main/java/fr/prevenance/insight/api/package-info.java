/** The NPS and the satisfaction map of a survey for scripts. */
@org.jspecify.annotations.NullMarked
package fr.prevenance.insight.api;
