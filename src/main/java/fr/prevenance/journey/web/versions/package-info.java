/** A map as it was on the days that somebody kept. */
@org.jspecify.annotations.NullMarked
package fr.prevenance.journey.web.versions;
