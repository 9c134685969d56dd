/**
 * Keeps the maps of customers' journeys, their versions and the cartographies of stakeholders.
 * Announces nothing. Needs the signals that tell how each contact is lived, the criteria, the
 * commitments and the moments of truth that a contact refers to; offers contacts as measures; an
 * action under way is told by whoever knows it ({@code RepairUnderWay}).
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "platform",
      "organization",
      "criterion",
      "measure",
      "signal",
      "promise",
      "promise :: standard"
    })
@org.jspecify.annotations.NullMarked
package fr.prevenance.journey;
