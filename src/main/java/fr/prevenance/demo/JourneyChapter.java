package fr.prevenance.demo;

import fr.prevenance.journey.JourneyDesk;
import fr.prevenance.journey.MapDocument;
import fr.prevenance.journey.VersionDesk;
import fr.prevenance.journey.actors.StakeholderDesk;
import fr.prevenance.journey.actors.StakeholderDocument;
import fr.prevenance.organization.Viewer;
import fr.prevenance.survey.TieDesk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Nadia's way to work, fed by what Ondéa already asks. */
@Component
@Order(8)
class JourneyChapter implements DemoChapter {

  private final JourneyDesk journeys;
  private final VersionDesk versions;
  private final StakeholderDesk actors;
  private final TieDesk ties;
  private final Teller teller;

  JourneyChapter(
      JourneyDesk journeys,
      VersionDesk versions,
      StakeholderDesk actors,
      TieDesk ties,
      Teller teller) {
    this.journeys = journeys;
    this.versions = versions;
    this.actors = actors;
    this.ties = ties;
    this.teller = teller;
  }

  @Override
  public void tell(LocalDate today) {
    Viewer claire = teller.claire();
    String nadia = journeys.create(claire, MapDocument.draft(read("nadia"))).key();
    versions.keep(claire, nadia, Typography.french("Atelier de novembre : première carte"));
    ties.tie(
        OndeaSurveys.VOYAGE,
        null,
        Map.of("info", "ecran-arret", "accueil", "conducteur-montee", "proprete", "a-bord"));
    actors.create(claire, StakeholderDocument.draft(read("acteurs")));
    ties.tie(OndeaSurveys.CONTACT, "formulaire", Map.of());
  }

  /** Words as they are typed; they are printed as French is. */
  private static String read(String name) {
    try {
      return Typography.french(
          new ClassPathResource("journeys/" + name + ".json", JourneyChapter.class)
              .getContentAsString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
