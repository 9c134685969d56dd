package fr.prevenance.journey;

/** Maps that tests send. */
final class Maps {

  /**
   * A stage with one contact, asked by a question of its own; another known by its criterion only.
   */
  static final String COMMUTER =
      """
      {"key": "commuter", "title": "Aller travailler tôt", "staleAfterMonths": 3,
       "persona": {"name": "Nadia", "portrait": "34 ans, infirmière"},
       "audiences": ["Abonnés"],
       "stages": [
         {"key": "wait", "name": "Attendre", "doing": "L’écran dit « 2 min ».",
          "fits": [{"audience": "Abonnés", "channel": "APP", "fit": "GOOD"}],
          "touchpoints": [{"key": "stop-screen", "name": "Écran d’arrêt", "importance": 5,
             "actors": [{"kind": "COMPANY", "name": "Régulateur"}],
             "painPoints": [{"key": "ghost", "name": "Bus annoncé, jamais passé", "words": ["annoncé", "jamais passé"]}]}]},
         {"key": "board", "name": "Monter",
          "touchpoints": [{"key": "driver", "name": "Conducteur", "channel": "FACE_TO_FACE", "humanised": true, "criteria": ["welcome"]},
                          {"key": "validator", "name": "Valideur", "emotion": 1},
                          {"name": "Porte"}]}]}
      """;

  private Maps() {}
}
