/** The actors around the customer: who they are, what ties them, who speaks to whom. */
@org.jspecify.annotations.NullMarked
package fr.prevenance.journey.actors;
