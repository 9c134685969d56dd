/** What each contact of a map is worth today, from what customers said. */
@org.jspecify.annotations.NullMarked
package fr.prevenance.journey.live;
