package fr.prevenance.journey.web.map;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevenance.journey.Journey;
import fr.prevenance.journey.JourneyId;
import fr.prevenance.journey.JourneyMap;
import fr.prevenance.journey.Persona;
import fr.prevenance.journey.Stage;
import fr.prevenance.journey.Touchpoint;
import fr.prevenance.journey.live.Evidence;
import fr.prevenance.journey.live.LiveMap;
import fr.prevenance.journey.live.LivePoint;
import fr.prevenance.journey.live.LiveStage;
import fr.prevenance.journey.live.LiveWindow;
import fr.prevenance.measure.Mean;
import fr.prevenance.organization.UnitId;
import fr.prevenance.signal.Lived;
import gg.jte.output.StringOutput;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class MapLeadTest {

  @Test
  void the_worst_stands_against_the_best() {
    assertThat(said("Inès", heard("Attente", 46, 1_184), heard("Accueil", 84, 967)))
        .isEqualTo(
            "« Attente » casse le parcours d’Inès : 4,6 sur 10, contre 8,4 pour « Accueil ».");
    assertThat(said("", heard("Attente", 46, 1_184), heard("Accueil", 84, 967)))
        .isEqualTo("« Attente » casse ce parcours : 4,6 sur 10, contre 8,4 pour « Accueil ».");
  }

  @Test
  void a_journey_that_holds_or_is_hard_all_along_says_so() {
    assertThat(said("Nadia", heard("Attente", 71, 50), heard("Accueil", 84, 50)))
        .isEqualTo(
            "Le parcours de Nadia tient d’un bout à l’autre : 7,1 sur 10 au plus bas, pour « Attente », et 8,4 pour « Accueil ».");
    assertThat(said("Nadia", heard("Attente", 21, 50), heard("Accueil", 44, 50)))
        .isEqualTo(
            "Le parcours de Nadia peine partout : 2,1 sur 10 pour « Attente », et 4,4 au mieux, pour « Accueil ».");
  }

  @Test
  void few_voices_do_not_speak_where_others_have_enough() {
    assertThat(said("Nadia", heard("Attente", 10, 3), heard("Accueil", 84, 50)))
        .isEqualTo(
            "Sur le parcours de Nadia, un seul point de contact a au moins 30 voix : « Accueil », à 8,4 sur 10.");
    assertThat(said("Nadia", heard("Attente", 10, 3), heard("Accueil", 84, 4)))
        .startsWith("« Attente » casse le parcours de Nadia : 1,0");
  }

  @Test
  void contacts_of_one_name_are_told_apart_by_their_stage() {
    assertThat(said("Nadia", heard("Conducteur", 46, 50), heard("Conducteur", 84, 50)))
        .isEqualTo(
            "« Conducteur » à l’étape « Étape 1 » casse le parcours de Nadia : 4,6 sur 10, contre 8,4 pour « Conducteur » à l’étape « Étape 2 ».");
  }

  @Test
  void what_nobody_told_is_not_told() {
    assertThat(said("Nadia")).isEqualTo("Cette carte n’a pas encore d’étape.");
    assertThat(said("Nadia", point("Attente", Evidence.NONE, null, 0)))
        .isEqualTo("Le parcours de Nadia n’est pas encore mesuré.");
    assertThat(said("Nadia", point("Attente", Evidence.SUPPOSED, 75.0, 0)))
        .contains("la courbe montre ce que supposent ses auteurs");
    assertThat(said("Nadia", point("Attente", Evidence.AGED, 75.0, 40)))
        .contains("est resté sans voix sur cette période");
    assertThat(said("Nadia", heard("A", 70, 40), heard("B", 70, 40)))
        .isEqualTo("Le parcours de Nadia est égal d’un bout à l’autre : 7,0 sur 10 partout.");
  }

  private static LivePoint heard(String name, double value, long n) {
    return point(name, Evidence.MEASURED, value, n);
  }

  private static LivePoint point(String name, Evidence evidence, Double value, long n) {
    Touchpoint contact = Touchpoint.named("k" + name + value, name);
    return new LivePoint(
        contact,
        evidence,
        Lived.Sources.NONE,
        new Mean(n, value, null, null),
        null,
        null,
        0,
        null,
        false);
  }

  private static String said(String persona, LivePoint... points) {
    List<LiveStage> stages =
        java.util.stream.IntStream.range(0, points.length)
            .mapToObj(i ->
                new LiveStage(
                    Stage.named("e" + i, "Étape " + (i + 1)).with(List.of(points[i].touchpoint())),
                    List.of(points[i])))
            .toList();
    var map =
        new JourneyMap(
            "Carte",
            new Persona(persona, "", "", ""),
            List.of(),
            6,
            stages.stream().map(LiveStage::stage).toList());
    var journey =
        new Journey(
            new JourneyId(UUID.randomUUID()),
            "carte",
            new UnitId(UUID.randomUUID()),
            map,
            1,
            new Journey.Life(Instant.EPOCH, "tests", null));
    var html = new StringOutput();
    MapLead.of(new LiveMap(journey, LiveWindow.of(null, null, LocalDate.of(2026, 3, 1)), stages))
        .writeTo(new gg.jte.html.OwaspHtmlTemplateOutput(html));
    return Jsoup.parse(html.toString()).text();
  }
}
