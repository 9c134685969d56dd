package fr.prevenance.journey.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevenance.World;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The journey of a commuter, and a survey whose questions are asked at its contacts. */
public record Nadia(MockMvcTester web, World.Home home) {

  private static final List<String> CONTACTS =
      List.of("appli", "borne", "alerte", "attente", "accueil", "voyage", "agence");
  private static final List<Integer> AIMS = List.of(78, 71, 63, 46, 84, 76, 59);

  static final String MAP =
      """
      {"key": "matin", "title": "aller travailler tôt",
       "persona": {"name": "Nadia", "portrait": "34 ans, infirmière", "habits": "Abonnée, ligne 4, quatre matins par semaine.",
                   "quote": "Si j’arrive en retard, c’est une collègue qui reste."},
       "audiences": ["Abonnés", "Occasionnels"],
       "stages": [
        {"key": "informer", "name": "S’informer", "doing": "Elle vérifie l’heure du premier bus.",
         "fits": [{"audience": "Abonnés", "channel": "APP", "fit": "GOOD"}, {"audience": "Occasionnels", "channel": "APP", "fit": "POOR"}, {"audience": "Occasionnels", "channel": "SMS", "fit": "FAIR"}],
         "touchpoints": [{"key": "appli", "name": "Appli", "symbol": "device-mobile", "actors": [{"kind": "COMPANY", "name": "Info voyageurs"}]}, {"key": "fiche", "name": "Fiche QR", "symbol": "qrcode"}]},
        {"key": "acheter", "name": "Acheter", "doing": "Elle recharge son abonnement le dimanche soir.",
         "touchpoints": [{"key": "guichet", "name": "Guichet", "humanised": true, "symbol": "building-store"}, {"key": "borne", "name": "Borne", "symbol": "credit-card", "importance": 2,
          "painPoints": [{"key": "muette", "name": "Borne gare muette", "words": ["borne"]}]}]},
        {"key": "rejoindre", "name": "Rejoindre l’arrêt", "doing": "Elle marche six minutes, il fait encore nuit.",
         "touchpoints": [{"key": "alerte", "name": "Alerte départ", "symbol": "bell", "actors": [{"kind": "SUPPLIER", "name": "Ville"}, {"kind": "SUBCONTRACTOR", "name": "Maintenance"}],
          "painPoints": [{"key": "abri", "name": "Abri non éclairé", "words": ["abri"]}]}]},
        {"key": "attendre", "name": "Attendre", "doing": "L’écran dit « 2 min », puis plus rien.",
         "touchpoints": [{"key": "conseiller", "name": "Conseiller", "humanised": true, "symbol": "phone"}, {"key": "attente", "name": "L’attente à l’arrêt", "symbol": "device-tv", "importance": 5,
          "moment": {"channel": "FACE_TO_FACE", "name": "Savoir à temps"}, "actors": [{"kind": "COMPANY", "name": "Régulateur"}], "skills": ["Parler vrai d’un retard"],
          "painPoints": [{"key": "passe", "name": "Bus annoncé, jamais passé", "words": ["bus"]}, {"key": "duree", "name": "Durée inconnue", "words": ["combien"]}]}, {"key": "sms", "name": "SMS", "symbol": "message"}]},
        {"key": "monter", "name": "Monter", "doing": "Elle valide, le conducteur la salue.",
         "touchpoints": [{"key": "accueil", "name": "L’accueil du conducteur", "humanised": true, "symbol": "steering-wheel", "importance": 4, "moment": {"channel": "FACE_TO_FACE", "name": "Être accueillie"},
          "actors": [{"kind": "COMPANY", "name": "Conducteur"}]}, {"key": "valideur", "name": "Valideur", "symbol": "nfc"}]},
        {"key": "voyager", "name": "Voyager", "doing": "Assise, elle lit jusqu’à l’hôpital.",
         "touchpoints": [{"key": "voyage", "name": "Écran à bord", "symbol": "device-tv", "actors": [{"kind": "COMPANY", "name": "Conducteur"}, {"kind": "OTHER_CUSTOMERS", "name": "Voyageurs"}],
          "painPoints": [{"key": "chaud", "name": "Chauffage trop fort", "words": []}]}]},
        {"key": "apres", "name": "Après le trajet", "doing": "Elle demande une attestation de retard.",
         "touchpoints": [{"key": "agence", "name": "Agence", "humanised": true, "symbol": "building-store", "importance": 4, "moment": {"channel": "LETTER", "name": "Être crue et réparée"},
          "actors": [{"kind": "COMPANY", "name": "Relation clients"}], "painPoints": [{"key": "attestation", "name": "Attestation introuvable", "words": ["attestation"]}]}, {"key": "formulaire", "name": "Formulaire", "symbol": "forms", "emotion": -1}]}]}
      """;

  static Nadia in(MockMvcTester web, World.Home home) {
    var nadia = new Nadia(web, home);
    nadia.post("/api/v1/journeys", MAP);
    String questions =
        CONTACTS.stream()
            .map(key ->
                "{\"key\": \"%s\", \"type\": \"RATING\", \"label\": \"Votre note : %s\", \"touchpointKey\": \"%s\", \"scale\": {\"min\": 0, \"max\": 10}}"
                    .formatted(key, key, key))
            .collect(Collectors.joining(", "));
    nadia.post(
        "/api/v1/surveys",
        """
        {"key": "trajet", "title": "Votre trajet", "locale": "fr", "audience": "CUSTOMERS",
         "questions": [%s, {"key": "mot", "type": "LONG_TEXT", "label": "Un mot ?"}]}
        """
            .formatted(questions));
    assertThat(
            web.post()
                .uri("/api/v1/surveys/trajet/publish")
                .header("Authorization", home.bearer())
                .contentType(MediaType.APPLICATION_JSON)
                .content(""))
        .hasStatusOk();
    return nadia;
  }

  /** So many people who rate every contact, near what the drawing of the house shows. */
  public Nadia rated(int people) {
    var dice = new Random(4);
    for (int i = 0; i < people; i++) {
      String scores =
          IntStream.range(0, CONTACTS.size())
              .mapToObj(j ->
                  "\"%s\": %d"
                      .formatted(
                          CONTACTS.get(j),
                          Math.clamp(
                              Math.round(AIMS.get(j) / 10.0 + dice.nextGaussian() * 1.6), 0, 10)))
              .collect(Collectors.joining(", "));
      answer(scores);
    }
    return this;
  }

  public void answer(String answers) {
    post("/api/v1/surveys/trajet/responses", "{\"answers\": {" + answers + "}}");
  }

  void post(String path, String body) {
    assertThat(
            web.post()
                .uri(path)
                .header("Authorization", home.bearer())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body))
        .as(path)
        .hasStatus(201);
  }
}
