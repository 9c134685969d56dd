/** Every figure of the catalogue by its address, whatever its source. */
@org.jspecify.annotations.NullMarked
package fr.prevenance.measure.api;
