/**
 * Keeps the questionnaires, their life from draft to closing, and the answers given to them.
 * Announces which survey was published or closed and which answer was received. Needs the units
 * where answers were lived, the criteria that questions are tied to and the counts that scores
 * feed; tells the promises where customers may speak.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "platform",
      "organization",
      "criterion",
      "measure",
      "signal",
      "promise",
      "journey"
    })
@org.jspecify.annotations.NullMarked
package fr.prevenance.survey;
