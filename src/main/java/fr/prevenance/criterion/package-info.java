/**
 * Keeps the tree of quality items to which every other room refers. Announces nothing. Needs the
 * organisation it belongs to.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"platform", "organization"})
@org.jspecify.annotations.NullMarked
package fr.prevenance.criterion;
