/** The maps as a list, a new one, and those that come from and go to files. */
@org.jspecify.annotations.NullMarked
package fr.prevenance.journey.web.list;
