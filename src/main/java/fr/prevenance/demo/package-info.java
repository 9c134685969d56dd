/**
 * Keeps the demo world « Réseau Ondéa », a bus network that exists nowhere: its units, people,
 * surveys, answers, actions, indicators and charters. Announces nothing. Needs the rooms below,
 * whose Desks take it in as any organisation's data.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {
      "platform",
      "organization",
      "criterion",
      "measure",
      "signal",
      "promise",
      "promise :: standard",
      "promise :: certificate",
      "promise :: contract",
      "indicator",
      "journey",
      "journey :: actors",
      "survey",
      "insight",
      "action"
    })
@org.jspecify.annotations.NullMarked
package fr.prevenance.demo;
