/**
 * Keeps nothing of its own: reads satisfaction, NPS and the map from the score counts. Announces
 * nothing. Needs the measures, the criteria and the surveys whose questions they come from.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "platform",
      "organization",
      "criterion",
      "measure",
      "signal",
      "journey",
      "survey"
    })
@org.jspecify.annotations.NullMarked
package fr.prevenance.insight;
