/** The pages of journeys. */
@org.jspecify.annotations.NullMarked
package fr.prevenance.journey.web;
