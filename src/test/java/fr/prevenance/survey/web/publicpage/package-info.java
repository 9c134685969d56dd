@org.jspecify.annotations.NullMarked
package fr.prevenance.survey.web.publicpage;
