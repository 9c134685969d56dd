/** The changes that a map can undergo, each by the place that it touches. */
@org.jspecify.annotations.NullMarked
package fr.prevenance.journey.edit;
