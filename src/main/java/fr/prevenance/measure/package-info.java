/**
 * Keeps the catalogue of figures and the statistics behind them. Announces nothing. Needs sources,
 * which the rooms above implement.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"platform", "organization"})
@org.jspecify.annotations.NullMarked
package fr.prevenance.measure;
