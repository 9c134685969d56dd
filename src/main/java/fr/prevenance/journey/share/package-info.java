/** Maps shown to whoever has the link, for a time. */
@org.jspecify.annotations.NullMarked
package fr.prevenance.journey.share;
