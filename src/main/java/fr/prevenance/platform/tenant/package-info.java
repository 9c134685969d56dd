/**
 * Keeps which organisation the current work belongs to, and the transactions that its small writes
 * share. Announces nothing. Needs nobody.
 */
@org.jspecify.annotations.NullMarked
package fr.prevenance.platform.tenant;
