/**
 * Files of answers: what their columns mean, which rows fit, and the run that counts each row once.
 */
@org.jspecify.annotations.NullMarked
package fr.prevenance.survey.imports;
