/** What the catalogue of measures finds in surveys: one source per kind of figure. */
@org.jspecify.annotations.NullMarked
package fr.prevenance.survey.figures;
