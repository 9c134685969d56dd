/** Pages of the actors around the customer, drawn by hand and read at a glance. */
@org.jspecify.annotations.NullMarked
package fr.prevenance.journey.actors.web;
