/** Files of points: tried first, then taken, with what does not fit told line by line. */
@org.jspecify.annotations.NullMarked
package fr.prevenance.indicator.imports;
