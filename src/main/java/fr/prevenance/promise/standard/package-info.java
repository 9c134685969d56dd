/**
 * The service standard: how the organisation behaves with customers, and in mirror with its own
 * people.
 */
@org.jspecify.annotations.NullMarked
package fr.prevenance.promise.standard;
