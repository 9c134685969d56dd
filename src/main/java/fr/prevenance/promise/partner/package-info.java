/**
 * The private address by which a partner meets the charter that it signs, and nothing else of the
 * house.
 */
@org.jspecify.annotations.NullMarked
package fr.prevenance.promise.partner;
