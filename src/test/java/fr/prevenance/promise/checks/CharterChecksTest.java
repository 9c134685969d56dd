package fr.prevenance.promise.checks;

import static fr.prevenance.promise.checks.CheckCode.ADVERTISING;
import static fr.prevenance.promise.checks.CheckCode.JARGON;
import static fr.prevenance.promise.checks.CheckCode.NOT_MEASURABLE;
import static fr.prevenance.promise.checks.CheckCode.NOT_TIME_BOUND;
import static fr.prevenance.promise.checks.CheckCode.SALES_TERMS;
import static fr.prevenance.promise.checks.CheckCode.TOO_LONG;
import static fr.prevenance.promise.checks.CheckCode.TOO_MANY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharterChecksTest {

  private static final CharterChecks CHECKS = new CharterChecks(Phrases.read("jargon"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nous répondons à votre réclamation en moins de cinq jours ouvrés.",
        "Votre appel est décroché en 2 minutes.",
        "Un conseiller vous rappelle dans l’heure.",
        "Rendez-vous dans la semaine, service en moins de 5 minutes.",
        "Un service public 24 h/24 et 7 j/7.",
        "Service d’astreinte 24h/24.",
        "95 % des bus partent à l’heure chaque mois.",
        "9 clients sur 10 sont servis en moins de dix minutes.",
        "Une réponse écrite sous quarante-huit heures.",
        "Réponse sous 48h.",
        "Nous intervenons le jour même pour toute fuite d’eau.",
        "Le hall de votre immeuble est nettoyé deux fois par semaine.",
        "Nos véhicules sont lavés tous les jours.",
        "Une enquête mesure votre satisfaction tous les deux ans.",
        "Votre dossier est traité avant le 12 mars 2027.",
        "D’ici 2028, tous nos arrêts seront accessibles en fauteuil.",
        "Nous ouvrons dès 7 h 30.",
        "Votre ascenseur est réparé en une demi-heure.",
        "Les congés sont payés dans un délai d’un mois.",
        "Une visite annuelle de votre site.",
        "We answer your letter within five working days.",
        "Your call is answered in under 3 minutes, 24/7.",
        "We visit your site twice a year.",
        "Your order leaves the same day.",
        "Half of our fleet is checked every week.",
      })
  void a_promise_that_customers_can_check_passes(String sentence) {
    SentenceCheck check = CHECKS.check(sentence);
    assertThat(check.warnings()).isEmpty();
    assertThat(check.smart()).isEqualTo(new Smart(false, true, false, false, true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nous répondons immédiatement à vos demandes.",
        "Nous vous répondons dans les meilleurs délais.",
        "Nous sommes à votre écoute.",
        "Un accueil souriant pour chacun de nos clients.",
        "Nous faisons tout notre possible pour vous satisfaire.",
        "Vous serez rappelé au plus vite.",
        "Un jour, nous serons plus ponctuels.",
        "Sur la ligne 12, nos conducteurs vous saluent.",
        "Depuis 1998, nous prenons soin de vous.",
        "Nous roulons avec un bus neuf.",
        "Appelez-nous au 03 20 40 50 60.",
        "Nous réduisons notre CO2 et notre réseau 4G couvre la ville.",
        "We answer as soon as possible.",
        "Our staff are friendly and may help you.",
      })
  void a_wish_that_nobody_can_count_or_date_warns_twice(String sentence) {
    assertThat(codes(sentence)).containsExactly(NOT_MEASURABLE, NOT_TIME_BOUND);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "95 % des clients recommandent notre agence.",
        "Quatre-vingt-quinze pour cent des appels aboutissent.",
        "Un seul interlocuteur suit votre dossier.",
        "Neuf clients sur dix sont satisfaits.",
        "2000 voyageurs interrogés.",
        "Zéro erreur sur votre facture.",
        "90% of our customers are satisfied.",
      })
  void a_figure_without_any_time_is_measurable_only(String sentence) {
    assertThat(codes(sentence)).containsExactly(NOT_TIME_BOUND);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "En 2027, vos agences seront rénovées.",
        "Nouveaux horaires en mars.",
        "Ouverture le 1er juin 2027."
      })
  void a_bare_date_bounds_without_measuring(String sentence) {
    assertThat(codes(sentence)).containsExactly(NOT_MEASURABLE);
  }

  @Test
  void haste_without_a_delay_is_shown_in_the_sentence() {
    Warning warning = only(CHECKS.check("Nous répondons immédiatement."), NOT_TIME_BOUND);
    assertThat(warning.words()).containsExactly(new Found("immédiatement", 15, 28));
    assertThat(warning.message()).contains("immédiatement", "ne dit pas quand");
  }

  @Test
  void twenty_five_words_are_enough() {
    String delay = " en 2 jours";
    assertThat(codes(words(22) + delay)).isEmpty();
    Warning warning = only(CHECKS.check(words(23) + delay), TOO_LONG);
    assertThat(warning.facts()).containsExactly(26, 25);
    assertThat(warning.words()).extracting(Found::text).containsExactly("jours");
  }

  @Test
  void an_elision_a_percent_sign_and_a_grouped_number_do_not_lengthen_a_sentence() {
    assertThat(new Reading("L’usager d’aujourd’hui paie 2 000 €, soit 95 % du prix.").words())
        .hasSize(8);
  }

  @ParameterizedTest
  @CsvSource({
    "'Nos KPI sont revus chaque mois.', KPI",
    "'Un reporting mensuel de nos processus.', reporting",
    "'Les non-conformités sont traitées en 2 jours.', non-conformités",
    "'Toutes nos parties prenantes sont réunies chaque année.', parties prenantes",
    "'Deux revues par an de nos référentiels.', référentiels",
    "'Nos synergies doublent en 2 ans.', synergies",
    "'We meet our stakeholders twice a year.', stakeholders",
    "'An end-to-end answer in 2 days.', end-to-end",
  })
  void jargon_is_named_whatever_its_number(String sentence, String word) {
    Warning warning = only(CHECKS.check(sentence), JARGON);
    assertThat(warning.words().getFirst().text()).isEqualTo(word);
    assertThat(warning.message()).contains(word);
  }

  @ParameterizedTest
  @CsvSource({
    "'Livraison en 2 jours, sous réserve de disponibilité.', sous réserve",
    "'Nonobstant les jours fériés, réponse en 48 heures.', Nonobstant",
    "'Le client s’engage à répondre sous 8 jours.', Le client s’engage",
    "'Les clients s''engagent à payer en 30 jours.', Les clients s'engagent",
    "'Remboursé en 5 jours dans les conditions générales.', conditions générales",
    "'Réponse en 5 jours, sauf cas de force majeure.', force majeure",
    "'Dépannage en 2 h sauf circonstances exceptionnelles.', circonstances exceptionnelles",
    "'Ladite prestation dure 2 heures.', Ladite",
    "'Delivery in 2 days subject to availability.', subject to",
    "'The customer shall pay within 30 days.', customer shall",
  })
  void the_wording_of_terms_of_sale_is_named(String sentence, String words) {
    SentenceCheck check = CHECKS.check(sentence);
    assertThat(check.warnings()).extracting(Warning::code).containsExactly(SALES_TERMS);
    assertThat(only(check, SALES_TERMS).words()).extracting(Found::text).containsExactly(words);
  }

  @ParameterizedTest
  @CsvSource({
    "'Le n°1 du dépannage en 2 h.', n°1",
    "'Le nº 1 du dépannage en 2 h.', nº 1",
    "'Le numéro un du dépannage en 2 h.', numéro un",
    "'Le meilleur service en 2 jours.', meilleur",
    "'Les meilleures équipes, en 2 jours.', meilleures",
    "'Des offres EXCEPTIONNELLES chaque mois.', EXCEPTIONNELLES",
    "'Un accueil incomparable, 7 j/7.', incomparable",
    "'Un savoir-faire d’exception en 2 jours.', d’exception",
    "'The best service within 2 days.', best",
    "'World-class support, 24/7.', World-class",
  })
  void the_tone_of_advertising_is_named(String sentence, String words) {
    assertThat(only(CHECKS.check(sentence), ADVERTISING).words())
        .extracting(Found::text)
        .containsExactly(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Une fermeture exceptionnelle est annoncée 7 jours avant.",
        "Nous améliorons un point d’attente chaque mois.",
        "Votre réservation est confirmée en 2 heures.",
        "Nous engageons 3 conducteurs par an.",
      })
  void harmless_neighbours_of_these_words_pass(String sentence) {
    assertThat(codes(sentence)).isEmpty();
  }

  @Test
  void a_number_one_proves_nothing() {
    assertThat(codes("Le n°1 du transport."))
        .containsExactly(NOT_MEASURABLE, NOT_TIME_BOUND, ADVERTISING);
  }

  @Test
  void the_eleventh_promise_is_one_too_many() {
    String fine = "Réponse en 2 jours.";
    assertThat(CHECKS.check(Collections.nCopies(10, fine)).warnings()).isEmpty();
    var blank = Stream.concat(Collections.nCopies(10, fine).stream(), Stream.of(" ", "")).toList();
    assertThat(CHECKS.check(blank).warnings()).isEmpty();
    CharterCheck check = CHECKS.check(Collections.nCopies(11, fine));
    assertThat(check.warnings()).extracting(Warning::code).containsExactly(TOO_MANY);
    assertThat(check.warnings().getFirst().message()).startsWith("11 promesses");
    assertThat(check.sentences()).allSatisfy(one -> assertThat(one.warnings()).isEmpty());
  }

  @Test
  void accents_typed_apart_and_odd_spaces_change_nothing() {
    String apart =
        java.text.Normalizer.normalize(
            "Réponse immédiate sous réserve", java.text.Normalizer.Form.NFD);
    assertThat(codes(apart)).containsExactly(NOT_MEASURABLE, NOT_TIME_BOUND, SALES_TERMS);
    assertThat(codes("95\u202f% des appels décrochés en moins d’une\u00a0minute")).isEmpty();
  }

  @Test
  void the_list_of_jargon_is_the_one_that_is_passed() {
    var own = new CharterChecks(Phrases.of(List.of("haltère", "digitalis*")));
    assertThat(own.check("Des haltères en 2 jours.").warnings())
        .extracting(Warning::code)
        .containsExactly(JARGON);
    assertThat(own.check("La digitalisation en 2 ans.").warnings())
        .extracting(Warning::code)
        .containsExactly(JARGON);
    assertThat(own.check("Nos KPI sont revus chaque mois.").warnings()).isEmpty();
  }

  @Test
  void what_is_not_a_sentence_is_read_without_harm() {
    assertThat(CHECKS.check("  ").warnings()).isEmpty();
    assertThat(codes("<script>alert(1)</script>")).contains(NOT_TIME_BOUND);
    assertThat(codes("😀 …")).containsExactly(NOT_MEASURABLE, NOT_TIME_BOUND);
    assertThat(CHECKS.check("a ".repeat(1_000)).warnings()).isNotEmpty();
  }

  private static List<CheckCode> codes(String sentence) {
    return CHECKS.check(sentence).warnings().stream().map(Warning::code).toList();
  }

  private static Warning only(SentenceCheck check, CheckCode code) {
    return check.warnings().stream()
        .filter(one -> one.code() == code)
        .findFirst()
        .orElseThrow(() -> new AssertionError(check.toString()));
  }

  private static String words(int count) {
    return String.join(" ", Collections.nCopies(count, "mot"));
  }
}
