/**
 * Keeps the indicators that are typed, imported or sent: their points per day and unit, their
 * targets per year. Announces nothing. Needs units, and offers its figures as measures.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"platform", "organization", "criterion", "measure"})
@org.jspecify.annotations.NullMarked
package fr.prevenance.indicator;
