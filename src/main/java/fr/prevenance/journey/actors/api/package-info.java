/** Cartographies of actors for scripts. */
@org.jspecify.annotations.NullMarked
package fr.prevenance.journey.actors.api;
