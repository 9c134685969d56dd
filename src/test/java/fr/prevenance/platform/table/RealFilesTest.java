package fr.prevenance.platform.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RealFilesTest {

  private static final Path DATA =
      Path.of(System.getProperty("prevenance.shared", "../shared")).resolve("data");
  private static final String GARDEN_CENTRES = "3-nps-comments/jardinerie_nps_fr.csv";

  @ParameterizedTest
  @CsvSource({
    "1-surveys/copenhagen_housing_tenants_freq.csv, COMMA, UTF-8, 72, 5",
    "1-surveys/ecsi_mobi.csv, COMMA, UTF-8, 250, 24",
    "1-surveys/esatis48h_mco_2017.csv, SEMICOLON, windows-1252, 1157, 23",
    "1-surveys/esatis48h_mco_2019.csv, SEMICOLON, windows-1252, 1152, 25",
    "1-surveys/sfo_customer_survey_2017.csv, COMMA, UTF-8, 2831, 94",
    "2-importance-satisfaction/kcmo_codebook.csv, COMMA, UTF-8, 104, 2",
    "2-importance-satisfaction/kcmo_resident_survey_2021-09.csv, COMMA, UTF-8, 1033, 150",
    "2-importance-satisfaction/likert_gap_students.csv, COMMA, UTF-8, 68, 11",
    "3-nps-comments/jardinerie_nps_fr.csv, COMMA, windows-1252, 6977, 9",
    "3-nps-comments/sfo2017_comments_coded.csv, COMMA, UTF-8, 4276, 6",
    "4-french-verbatims/services_publics_plus_annote_fr.csv, SEMICOLON, UTF-8, 3187, 8",
    "5-complaints/boston311_2015_housing_complaints.csv, COMMA, UTF-8, 7031, 14",
    "5-complaints/cfpb_consumer_complaints_2013.csv, COMMA, UTF-8, 3186, 14",
    "5-complaints/signalconso_extrait_fr.csv, SEMICOLON, UTF-8, 1245, 15",
    "6-contact-centre/anonymous_bank_calls_1999-02_d01-14.txt, TAB, UTF-8, 17456, 17",
    "6-contact-centre/anonymous_bank_shifts.csv, COMMA, UTF-8, 24, 10",
    "6-contact-centre/call_center_daily_2020-2023.csv, COMMA, UTF-8, 1251, 9",
    "7-churn-accounts/Telco-Customer-Churn.csv, COMMA, UTF-8, 7043, 21",
    "7-churn-accounts/sp500_accounts.csv, COMMA, UTF-8, 503, 8",
    "8-employees/bhr2000_unit_climate.csv, COMMA, UTF-8, 5400, 13",
    "8-employees/dete_exit_survey.csv, COMMA, UTF-8, 822, 51",
  })
  void every_kind_of_third_party_file_gives_all_its_rows_and_columns(
      String name, String delimiter, String charset, long rows, int columns) {
    TableFile file = open(name);
    Detection found = file.detection();
    assertThat(found.hasHeader()).isTrue();
    assertThat(found.titles()).hasSize(columns).doesNotHaveDuplicates();
    assertThat(String.valueOf(found.charset())).isEqualTo(charset);
    assertThat(found.delimiter()).isEqualTo(character(delimiter));
    assertThat(all(file).stream().filter(r -> r.fatal().isEmpty())).hasSize((int) rows);
  }

  @Test
  void the_line_cut_mid_word_is_delivered_with_its_flaw() {
    Row last = all(open("5-complaints/signalconso_extrait_fr.csv")).getLast();
    assertThat(last.cells()).hasSize(2);
    assertThat(last.fatal().orElseThrow().key()).isEqualTo("table.too-few-cells");
    assertThat(last.fatal().orElseThrow().arguments()).containsExactly(2, 15);
  }

  @Test
  void
      the_comments_of_the_garden_centres_are_readable_french_whatever_the_code_page_of_each_byte() {
    List<String> comments =
        all(open(GARDEN_CENTRES)).stream()
            .map(r -> r.cell(5))
            .filter(c -> !c.equals("NA"))
            .toList();
    assertThat(comments).hasSize(1921);
    Pattern implausible =
        Pattern.compile(
            "[\\x00-\\x08\\x7F-\\x9F‚ƒ„…†‡ˆ‰Š‹›–—˜™ŽžÒÓÔØø×¡-§©-ª¬-¯±-³µ-¶¸-¿ÃÐðÞþÚÝýµï](?<!oï|aï|ÔT)");
    assertThat(comments.stream().filter(c -> implausible.matcher(c).find())).isEmpty();
    assertThat(comments.stream().filter(c -> c.toLowerCase().contains("prix"))).hasSize(313);
    assertThat(comments.stream().filter(c -> c.toLowerCase().contains("caisse"))).hasSize(152);
  }

  @Test
  void known_comments_mixing_both_code_pages_read_right() {
    List<Row> rows = all(open(GARDEN_CENTRES));
    assertThat(rows.get(4).cell(5))
        .isEqualTo("Le magasin est plaisant, tout y est bien présenté et toujours bien achalandé.");
    String joined = String.join("\n", rows.stream().map(r -> r.cell(5)).toList());
    assertThat(joined)
        .contains("un bon de réduction de 15€ que j'ai oublié en présentant ma carte à la caisse")
        .contains("qualité de fraîcheur très moyenne pour les fruits et légumes")
        .contains(
            "ÇA SERAIT BIEN SI VOUS FAISIEZ CADEAU DE QUELQUES POINTS DE FIDÉLITÉ À VOS CLIENTS")
        .contains("PERSONNEL TRÈS SYMPATHIQUE.")
        .contains("UN PROBLÈME DE Réception")
        .contains("ÊTRE SERVI CAR L'UNIQUE PERSONNE AFFECTÉE AU SERVICE ÉTAIT OCCUPÉE")
        .contains("j'ai dû payer")
        .contains("atteinte d'oïdium")
        .contains("Pâques Noël Fête des mère etc... À des prix plus abordables")
        .contains("à mon goût.")
        .contains("il faut attendre d´avoir un vendeur")
        .contains("Étant passionné d'orchidées");
  }

  @Test
  void a_file_with_two_code_pages_says_so() {
    assertThat(open(GARDEN_CENTRES).detection().warnings())
        .extracting(Flaw::key)
        .containsExactly("table.mixed-charset", "table.unnamed-column");
  }

  @Test
  void multi_line_texts_keep_the_physical_line_where_they_begin() {
    List<Row> rows = all(open("4-french-verbatims/services_publics_plus_annote_fr.csv"));
    assertThat(rows.getFirst().line()).isEqualTo(2);
    assertThat(rows.getLast().line()).isGreaterThan(3188);
    assertThat(
            rows.stream()
                .mapToInt(r -> r.cell(3).codePointCount(0, r.cell(3).length()))
                .max()
                .orElseThrow())
        .isEqualTo(6853);
  }

  @Test
  void profiles_tell_scores_dates_and_categories_apart() {
    List<ColumnProfile> profiles =
        ColumnProfile.of(open("5-complaints/cfpb_consumer_complaints_2013.csv"));
    assertThat(profiles.getFirst().looksLike()).isEqualTo(ColumnProfile.Look.DATE);
    ColumnProfile channel = profiles.get(9);
    assertThat(channel.title()).isEqualTo("Submitted via");
    assertThat(channel.looksLike()).isEqualTo(ColumnProfile.Look.CATEGORY);
    assertThat(channel.values())
        .containsExactlyInAnyOrder("Web", "Referral", "Phone", "Postal mail", "Fax");
    ColumnProfile nps = ColumnProfile.of(open(GARDEN_CENTRES)).get(2);
    assertThat(nps.looksLike()).isEqualTo(ColumnProfile.Look.INTEGER);
    assertThat(nps.max()).isEqualTo("10");
  }

  private static TableFile open(String name) {
    Path file = DATA.resolve(name);
    assumeTrue(Files.exists(file), "The third-party data are not beside this project: " + file);
    return TableFile.open(file);
  }

  private static List<Row> all(TableFile file) {
    List<Row> rows = new ArrayList<>();
    try (Rows each = file.rows()) {
      each.forEachRemaining(rows::add);
    }
    return rows;
  }

  private static char character(String name) {
    return switch (name) {
      case "TAB" -> '\t';
      case "SEMICOLON" -> ';';
      default -> ',';
    };
  }
}
