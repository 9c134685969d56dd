/**
 * Keeps the quality action plan and the verdict of each action. Announces an action's verdict.
 * Needs the measures that a verdict compares, the criteria and units that an action serves.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "platform",
      "organization",
      "criterion",
      "measure",
      "signal",
      "promise",
      "journey",
      "survey"
    })
@org.jspecify.annotations.NullMarked
package fr.prevenance.action;
