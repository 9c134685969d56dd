/** Maps as people read them. */
@org.jspecify.annotations.NullMarked
package fr.prevenance.journey.web;
