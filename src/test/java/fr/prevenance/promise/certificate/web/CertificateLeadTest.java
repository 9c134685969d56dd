package fr.prevenance.promise.certificate.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevenance.platform.web.State;
import fr.prevenance.promise.certificate.Certificate;
import fr.prevenance.promise.certificate.CertificateId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CertificateLeadTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);

  @Test
  void it_counts_what_is_up_to_date_and_says_until_when_to_renew() {
    assertThat(lead("2027-03-03", "2029-01-01", "2029-06-01"))
        .isEqualTo(
            "Deux certifications sur trois sont à jour, une est à renouveler avant le 3 mars 2027.");
    assertThat(lead("2026-09-30", "2026-12-01", "2027-01-15"))
        .isEqualTo(
            "Aucune certification sur trois n’est à jour, deux sont à renouveler, la première avant le 1ᵉʳ décembre, une a expiré.");
    assertThat(lead("2029-01-01", "2029-06-01")).isEqualTo("Deux certifications, toutes à jour.");
  }

  @Test
  void a_single_one_is_told_without_counting() {
    assertThat(lead("2029-01-01")).isEqualTo("La certification est à jour.");
    assertThat(lead("2026-10-01"))
        .isEqualTo("La certification est à renouveler vite, avant le 1ᵉʳ octobre.");
    assertThat(lead("2026-09-30")).isEqualTo("La certification a expiré le 30 septembre.");
    assertThat(lead()).isEqualTo("Aucune certification pour l’instant.");
  }

  @Test
  void the_word_says_how_long_is_left_and_the_last_three_months_press() {
    assertThat(word("2027-04-01")).isEqualTo("à renouveler dans 6 mois");
    assertThat(word("2027-03-03")).isEqualTo("à renouveler dans 5 mois");
    assertThat(word("2026-12-31")).isEqualTo("à renouveler vite : plus que 2 mois");
    assertThat(word("2026-10-02")).isEqualTo("à renouveler vite : plus qu’un jour");
    assertThat(word("2026-10-01")).isEqualTo("à renouveler vite : dernier jour");
    assertThat(word("2027-04-02")).isEqualTo("valide");
    assertThat(look("2027-01-02").pressing()).isFalse();
    assertThat(look("2027-01-01").pressing()).isTrue();
    assertThat(look("2026-09-30").state()).isEqualTo(State.BROKEN);
  }

  private static String word(String end) {
    return look(end).word().replace('\u00a0', ' ');
  }

  private static CertificateLine.Look look(String end) {
    return CertificateLook.of(certificate(end), TODAY);
  }

  private static String lead(String... ends) {
    List<Certificate> all =
        java.util.Arrays.stream(ends).map(CertificateLeadTest::certificate).toList();
    return CertificateLead.of(all, TODAY).replace('\u00a0', ' ');
  }

  private static Certificate certificate(String end) {
    return new Certificate(
        new CertificateId(new UUID(1, 1)),
        "AFNOR",
        "NF",
        "",
        LocalDate.of(2020, 1, 1),
        LocalDate.parse(end),
        List.of(),
        null,
        0);
  }
}
