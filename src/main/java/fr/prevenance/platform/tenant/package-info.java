/** Keeps which organisation the current work belongs to. Announces nothing. Needs nobody. */
@org.jspecify.annotations.NullMarked
package fr.prevenance.platform.tenant;
