/** Journeys for scripts. */
@org.jspecify.annotations.NullMarked
package fr.prevenance.journey.api;
