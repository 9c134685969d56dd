/**
 * Keeps the stream of what was lived and its score counts per day and month. Announces nothing: a
 * listener on the path of every answer would cost half of them. Needs criteria and the histogram of
 * measure.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"platform", "organization", "criterion", "measure"})
@org.jspecify.annotations.NullMarked
package fr.prevenance.signal;
