/**
 * Keeps the habits of the REST API: problems, paging, idempotency. Announces nothing. Needs the
 * tenant.
 */
@org.jspecify.annotations.NullMarked
package fr.prevenance.platform.api;
