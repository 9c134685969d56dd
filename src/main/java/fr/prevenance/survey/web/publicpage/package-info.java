/** The pages of those who answer: no session, no script, one question after the other. */
@org.jspecify.annotations.NullMarked
package fr.prevenance.survey.web.publicpage;
