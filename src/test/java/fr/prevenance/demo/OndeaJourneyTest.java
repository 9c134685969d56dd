package fr.prevenance.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevenance.ApplicationTest;
import fr.prevenance.journey.Journey;
import fr.prevenance.journey.JourneyDesk;
import fr.prevenance.journey.Repairs;
import fr.prevenance.journey.live.Evidence;
import fr.prevenance.journey.live.LiveLane;
import fr.prevenance.journey.live.LiveMap;
import fr.prevenance.journey.live.LivePoint;
import fr.prevenance.journey.live.LiveWindow;
import fr.prevenance.journey.live.PainCounts;
import fr.prevenance.journey.live.PromisesAlong;
import fr.prevenance.journey.live.Voices;
import fr.prevenance.organization.Accounts;
import fr.prevenance.organization.Viewer;
import fr.prevenance.organization.Viewers;
import fr.prevenance.platform.tenant.OrganizationId;
import fr.prevenance.platform.tenant.Tenant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class OndeaJourneyTest {

  @Autowired LoadedDemo demo;
  @Autowired DemoLoader.Story story;
  @Autowired Accounts accounts;
  @Autowired Viewers viewers;
  @Autowired JourneyDesk journeys;
  @Autowired LiveLane lane;
  @Autowired PainCounts pains;
  @Autowired Voices voices;
  @Autowired PromisesAlong promises;
  @Autowired Repairs repairs;

  @Test
  void waiting_at_the_stop_breaks_nadias_way_and_the_driver_saves_it() {
    Tenant.run(
        organization(),
        () -> {
          LiveMap map = live();
          assertThat(map.worst().orElseThrow().touchpoint().key()).isEqualTo("ecran-arret");
          assertThat(map.best().orElseThrow().touchpoint().key()).isEqualTo("conducteur-montee");
          assertThat(map.worst().orElseThrow().value()).isLessThan(60);
          assertThat(map.best().orElseThrow().value()).isGreaterThan(75);
          assertThat(map.points().filter(LivePoint::isMeasured).count()).isEqualTo(6);
          assertThat(
                  map.points()
                      .filter(one -> one.evidence() == Evidence.SUPPOSED)
                      .map(one -> one.touchpoint().key()))
              .containsExactly("appli-horaires");
          assertThat(map.sorest().stage().key()).isEqualTo("attendre");
        });
  }

  @Test
  void each_pain_point_is_heard_in_what_customers_write() {
    Tenant.run(
        organization(),
        () -> {
          LiveMap map = live();
          var counts = pains.of(map, null);
          assertThat(counts.values())
              .allSatisfy(list ->
                  assertThat(list)
                      .allSatisfy(
                          one -> assertThat(one.n()).as(one.painPoint().name()).isPositive()));
          LivePoint worst = map.worst().orElseThrow();
          var told = voices.of(worst, null, map.window().days(), 5);
          assertThat(told).hasSize(5).allSatisfy(voice -> assertThat(voice.score()).isLessThan(50));
        });
  }

  @Test
  void promises_and_the_late_action_stand_beside_what_is_lived() {
    Tenant.run(
        organization(),
        () -> {
          Viewer claire = claire();
          var along = promises.of(claire, nadia(claire), claire.units().root().id());
          assertThat(along)
              .containsKeys(
                  "attente",
                  "arret",
                  "conseiller",
                  "perturbation",
                  "conducteur",
                  "rampe",
                  "proprete",
                  "reclamation",
                  "objet");
          assertThat(repairs.of(Set.of("ecran-arret")))
              .anySatisfy(repair -> {
                assertThat(repair.number()).isEqualTo(14);
                assertThat(repair.lateDays()).isEqualTo(12);
              });
        });
  }

  private OrganizationId organization() {
    return demo.login("claire.besson").organization();
  }

  private LiveMap live() {
    LocalDate today = story.today();
    return lane.of(nadia(claire()), null, LiveWindow.of(today.minusDays(89), today, today));
  }

  private Journey nadia(Viewer viewer) {
    return journeys.get(viewer, "aller-travailler-tot");
  }

  private Viewer claire() {
    return viewers.person(accounts.byEmail("claire.besson@ondea.example").orElseThrow().id());
  }
}
