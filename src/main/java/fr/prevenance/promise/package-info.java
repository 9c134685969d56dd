/**
 * Keeps the charters with their versions and commitments, the standing of each commitment over
 * time, the service standard, certifications and performance contracts. Announces a change of a
 * commitment's standing. Needs the measures that prove a commitment, criteria and units; the action
 * under way is told by whoever knows it ({@code RemedyUnderWay}).
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"platform", "organization", "criterion", "measure", "signal"})
@org.jspecify.annotations.NullMarked
package fr.prevenance.promise;
