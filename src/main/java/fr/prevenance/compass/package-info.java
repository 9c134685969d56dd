/**
 * Keeps nothing: the home page says in one sentence where the promise stands, and leads to what to
 * do. Announces nothing. Needs the figures, words and actions of the rooms below.
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
      "indicator",
      "survey",
      "insight",
      "action"
    })
@org.jspecify.annotations.NullMarked
package fr.prevenance.compass;
