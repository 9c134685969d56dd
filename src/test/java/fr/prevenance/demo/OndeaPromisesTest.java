package fr.prevenance.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevenance.ApplicationTest;
import fr.prevenance.measure.Share;
import fr.prevenance.organization.Accounts;
import fr.prevenance.platform.tenant.Tenant;
import fr.prevenance.promise.Charter;
import fr.prevenance.promise.CharterDesk;
import fr.prevenance.promise.CommitmentState;
import fr.prevenance.promise.Comparison;
import fr.prevenance.promise.InForce;
import fr.prevenance.promise.PublicationDesk;
import fr.prevenance.promise.Standing;
import fr.prevenance.promise.Standings;
import fr.prevenance.promise.Variation;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ApplicationTest
class OndeaPromisesTest {

  private static final Map<String, Double> EXPECTED =
      Map.of(
          "appels-2-min",
          88.0,
          "attente-8-min",
          82.0,
          "arrets-48-h",
          93.5,
          "perturbations-10-min",
          81.0,
          "rampes",
          99.3,
          "reclamations-5-j",
          86.0,
          "objets-48-h",
          95.0);

  @Autowired LoadedDemo demo;
  @Autowired Accounts accounts;
  @Autowired CharterDesk charters;
  @Autowired Standings standings;
  @Autowired PublicationDesk publications;
  @Autowired MockMvcTester web;

  @Test
  void whatever_the_day_the_figures_of_the_last_ninety_days_leave_no_doubt() {
    Map<String, DemoPromise> promises =
        OndeaPromises.network().stream()
            .collect(
                Collectors.toMap(
                    one -> one.proved().measure().split(" ")[1], Function.identity(), (a, b) -> a));
    for (LocalDate today = LocalDate.of(2026, 1, 1);
        today.isBefore(LocalDate.of(2027, 3, 1));
        today = today.plusDays(17)) {
      for (DemoIndicator one : OndeaIndicators.all()) {
        DemoPromise promise = promises.get(one.key());
        if (promise == null) continue;
        LocalDate from = today.minusDays(89);
        var weeks = one.before(today).stream().filter(week -> !week.day().isBefore(from)).toList();
        Share share =
            Share.of(
                weeks.stream().mapToLong(DemoIndicator.Week::numerator).sum(),
                weeks.stream().mapToLong(DemoIndicator.Week::denominator).sum());
        if (one.key().equals("idees")) {
          assertThat(share.n()).isBetween(1L, 29L);
          continue;
        }
        assertThat(share.percent())
            .as(one.key())
            .isCloseTo(EXPECTED.get(one.key()), org.assertj.core.data.Offset.offset(0.8));
        double target = promise.proved().target();
        if (share.percent() >= target)
          assertThat(share.interval().low() * 100).as(one.key()).isGreaterThan(target);
        else if (!one.key().startsWith("perturb"))
          assertThat(target - share.percent())
              .as(one.key())
              .isLessThan(promise.proved().tolerance());
        else assertThat(share.interval().high() * 100).isLessThan(target);
      }
    }
  }

  @Test
  void ten_promises_six_kept_two_at_risk_one_broken_one_with_too_little_data() {
    Tenant.run(
        demo.login("claire.besson").organization(),
        () -> {
          InForce text =
              charters.inForce(charters.find(OndeaPromises.CHARTER).orElseThrow()).orElseThrow();
          List<Standing> all =
              standings.of(
                  text.version().commitments(),
                  text.charter().unit(),
                  charters.today(text.charter()));
          assertThat(text.version().preface().axes()).hasSize(3);
          assertThat(all.stream().map(one -> one.commitment().key() + " " + one.state()))
              .containsExactly(
                  "conseiller KEPT",
                  "attente AT_RISK",
                  "arret KEPT",
                  "perturbation BROKEN",
                  "conducteur KEPT",
                  "proprete KEPT",
                  "rampe KEPT",
                  "reclamation AT_RISK",
                  "objet KEPT",
                  "idee TOO_LITTLE_DATA");
          assertThat(all.stream().filter(one -> one.state() == CommitmentState.KEPT)).hasSize(6);
        });
  }

  @Test
  void versions_a_stricter_variant_and_a_partner_can_be_compared() {
    Tenant.run(
        demo.login("claire.besson").organization(),
        () -> {
          Charter network = charters.find(OndeaPromises.CHARTER).orElseThrow();
          var history = charters.history(network.id());
          var comparison = Comparison.between(history.number(1), history.number(2));
          assertThat(comparison.before()).isEqualTo(6);
          assertThat(comparison.after()).isEqualTo(10);
          assertThat(comparison.count(Comparison.Kind.REMOVED)).isEqualTo(1);
          Charter coast = charters.find(OndeaPromises.COAST).orElseThrow();
          assertThat(Variation.of(history.number(2), charters.history(coast.id()).latest()))
              .extracting(Variation::relation)
              .containsOnly(Variation.Relation.STRICTER);
          assertThat(
                  charters
                      .history(charters.find(OndeaPromises.PARTNER).orElseThrow().id())
                      .latest()
                      .signatures())
              .hasSize(2);
        });
  }

  @Test
  void the_public_page_says_what_is_being_done() throws Exception {
    String path =
        Tenant.get(
            demo.login("claire.besson").organization(),
            () ->
                publications
                    .of(charters.find(OndeaPromises.CHARTER).orElseThrow().id())
                    .orElseThrow()
                    .path());
    String html =
        web.get().uri(path).exchange().getResponse().getContentAsString(StandardCharsets.UTF_8);
    assertThat(html)
        .contains(
            "Nos dix promesses, et la preuve.",
            "Donner mon avis",
            "Ce que nous faisons.",
            "Un second guichet ouvre",
            "lang=en")
        .doesNotContain("pas encore publiée");
    assertThat(html.getBytes(StandardCharsets.UTF_8).length).isLessThan(40_000);
    assertThat(web.get().uri(path + "?lang=en").exchange())
        .bodyText()
        .contains("Our ten promises, and the proof.", "Travel with an easy mind", "On the way")
        .doesNotContain("Bouger sans souci", "Pendant le trajet");
  }
}
