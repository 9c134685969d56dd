package fr.prevenance.platform.table;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prevenance.Refused;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvOdditiesTest {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final Charset DOS = Charset.forName("IBM850");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void all_three_line_ends_are_read_and_counted(String end) {
    String text = String.join(end, "nom;avis", "Léa;\"très" + end + "bien\"", "Zoé;bof");
    List<Row> rows = rows(text.getBytes(UTF_8));
    assertThat(rows).extracting(Row::line).containsExactly(2L, 4L);
    assertThat(rows.getFirst().cells()).containsExactly("Léa", "très" + end + "bien");
  }

  @Test
  void the_charset_is_found_from_mark_and_content() {
    String text = "nom;avis\nLéa;élégant, ça 😀\nZoé;prêt\n";
    for (byte[] file :
        List.of(
            text.getBytes(UTF_8),
            ("\uFEFF" + text).getBytes(UTF_8),
            ("\uFEFF" + text).getBytes(UTF_16LE),
            ("\uFEFF" + text).getBytes(UTF_16BE),
            text.getBytes(UTF_16LE))) {
      TableFile table = open(file);
      assertThat(table.detection().titles()).containsExactly("nom", "avis");
      assertThat(all(table).getFirst().cells()).containsExactly("Léa", "élégant, ça 😀");
    }
    String western = "nom;avis\nLéa;l’été à 5 €… un œuf – “déjà”\nZoé;prêt\n";
    TableFile windows = open(western.getBytes(WINDOWS));
    assertThat(windows.detection().charset()).isEqualTo(WINDOWS);
    assertThat(all(windows).getFirst().cell(1)).isEqualTo("l’été à 5 €… un œuf – “déjà”");
    assertThat(all(windows).getFirst().flaws()).isEmpty();
    String dos = "nom;avis\nLéa;l'été à Noël, où ça coûte très cher\nZoé;prêt, déjà reçu\n";
    TableFile old = open(dos.getBytes(DOS));
    assertThat(old.detection().charset()).isEqualTo(DOS);
    assertThat(all(old).getFirst().cell(1)).isEqualTo("l'été à Noël, où ça coûte très cher");
  }

  @Test
  void one_cell_in_another_charset_amid_utf8_is_repaired() throws IOException {
    var bytes = new java.io.ByteArrayOutputStream();
    bytes.write("id,avis\n1,où est l’été déjà\n2,".getBytes(UTF_8));
    bytes.write("très bon café".getBytes(WINDOWS));
    bytes.write("\n3,".getBytes(UTF_8));
    bytes.write("près du marché".getBytes(DOS));
    bytes.write("\n4,reçu à Noël\n".getBytes(UTF_8));
    TableFile file = open(bytes.toByteArray());
    assertThat(file.detection().charset()).isEqualTo(UTF_8);
    assertThat(file.detection().warnings()).extracting(Flaw::key).contains("table.broken-utf8");
    assertThat(all(file))
        .extracting(r -> r.cell(1))
        .containsExactly("où est l’été déjà", "très bon café", "près du marché", "reçu à Noël");
  }

  @Test
  void a_byte_with_two_plausible_readings_is_a_warning() {
    byte[] file =
        "id;avis\n1;caf\u0082 tr\u008As bon, d\u00E9j\u00E0 go\u00FBt\u00E9\n2;venu \u0085 pied\n"
            .getBytes(ISO_8859_1);
    Row doubtful = rows(file).getLast();
    assertThat(doubtful.cell(1)).isEqualTo("venu à pied");
    assertThat(doubtful.flaws()).extracting(Flaw::key).containsExactly("table.ambiguous");
    assertThat(doubtful.fatal()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(chars = {',', ';', '\t', '|'})
  void the_delimiter_is_guessed_though_texts_are_full_of_others(char delimiter) {
    StringBuilder text = new StringBuilder("id,note,avis,jour\n".replace(',', delimiter));
    for (int i = 0; i < 30; i++) {
      text.append(i).append(delimiter).append(i % 11).append(delimiter);
      text.append("\"a; b; c, d | e\tf; ").append("; ".repeat(i)).append('"');
      text.append(delimiter).append("2024-01-02\n");
    }
    assertThat(open(text.toString().getBytes(UTF_8)).detection().delimiter()).isEqualTo(delimiter);
  }

  @Test
  void decimal_commas_do_not_pass_for_the_delimiter() {
    Detection found = open("1,5;2,25;3,5\n4,5;5,25;6,5\n".getBytes(UTF_8)).detection();
    assertThat(found.delimiter()).isEqualTo(';');
    assertThat(found.hasHeader()).isFalse();
    assertThat(found.titles()).containsExactly("A", "B", "C");
    assertThat(found.sample()).hasSize(2);
  }

  @Test
  void the_mapping_overrides_what_is_detected() {
    byte[] file = "a,b;c\n1,2;3\n".getBytes(UTF_8);
    TableFile table = TableFile.open(save(file), Reading.of("windows-1252", ";", false));
    assertThat(table.detection().titles()).containsExactly("A", "B");
    assertThat(all(table))
        .extracting(Row::cells)
        .containsExactly(List.of("a,b", "c"), List.of("1,2", "3"));
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> Reading.of("klingon", null, null))
        .withMessage("table.charset-unknown");
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> Reading.of(null, "ab", null))
        .withMessage("table.delimiter-unknown");
  }

  @Test
  void a_line_that_names_the_separator_is_obeyed_and_skipped() {
    TableFile table = open("sep=;\r\na;b\r\n1,5;2\r\n".getBytes(UTF_8));
    assertThat(table.detection().titles()).containsExactly("a", "b");
    assertThat(all(table)).containsExactly(new Row(3, List.of("1,5", "2"), List.of()));
  }

  @Test
  void ragged_rows_come_with_their_flaw_and_the_good_ones_around_them_without() {
    List<Row> rows = rows("a,b,c\n1,2,3\n1,2\n1,2,3,4\n1,2,3,,\n7,8,9\n".getBytes(UTF_8));
    assertThat(rows)
        .extracting(r -> r.fatal().map(Flaw::key).orElse(""))
        .containsExactly("", "table.too-few-cells", "table.too-many-cells", "", "");
    assertThat(rows.get(1).fatal().orElseThrow().arguments()).containsExactly(2, 3);
    assertThat(rows.get(3).cells()).containsExactly("1", "2", "3");
  }

  @Test
  void an_unclosed_quote_costs_its_own_line_only() {
    List<Row> rows = rows("a,b\n1,2\n3,\"oups\n5,6\n7,8\n".getBytes(UTF_8));
    assertThat(rows).extracting(Row::line).containsExactly(2L, 3L, 4L, 5L);
    assertThat(rows.get(1).fatal().orElseThrow()).isEqualTo(Flaw.fatal("table.unclosed-quote", 3L));
    assertThat(rows.get(1).cells()).containsExactly("3", "\"oups");
    assertThat(rows.getLast().cells()).containsExactly("7", "8");
  }

  @Test
  void text_after_a_closing_quote_costs_its_own_line_only() {
    List<Row> rows = rows("a,b\r\n\"x\"y,2\r\n\"x \"\"y\"\"\",4\r\n".getBytes(UTF_8));
    assertThat(rows.getFirst().fatal().orElseThrow().key()).isEqualTo("table.text-after-quote");
    assertThat(rows.getLast().cells()).containsExactly("x \"y\"", "4");
  }

  @Test
  void a_quote_left_open_in_a_large_file_is_found_within_a_million_characters() {
    String text = "a,b\n1,\"oups\n" + "2,3\n".repeat(1_500_000);
    TableFile table = open(text.getBytes(UTF_8));
    int count = 0;
    try (Rows rows = table.rows()) {
      Row first = rows.next();
      assertThat(first.fatal().orElseThrow()).isEqualTo(Flaw.fatal("table.cell-without-end", 2L));
      Row last = first;
      for (; rows.hasNext(); count++) {
        last = rows.next();
      }
      assertThat(last).isEqualTo(new Row(1_500_002, List.of("2", "3"), List.of()));
    }
    assertThat(count).isEqualTo(1_500_000);
  }

  @Test
  void a_comment_of_six_megabytes_rejects_its_row_and_nothing_else() {
    String text = "a,b\n1,2\n3," + "x".repeat(6_000_000) + "\r\n5,6\n";
    List<Row> rows = rows(text.getBytes(UTF_8));
    assertThat(rows).extracting(Row::line).containsExactly(2L, 3L, 4L);
    assertThat(rows.get(1).fatal().orElseThrow().key()).isEqualTo("table.cell-without-end");
    assertThat(rows.get(2).cells()).containsExactly("5", "6");
  }

  @Test
  void null_characters_are_removed_and_told() {
    Row row = rows("a,b\nx\0y,مرحبا\n".getBytes(UTF_8)).getFirst();
    assertThat(row.cells()).containsExactly("xy", "مرحبا");
    assertThat(row.flaws()).extracting(Flaw::key).containsExactly("table.nul-removed");
  }

  @Test
  void titles_are_made_unique_and_an_unnamed_column_stays_unnamed() {
    Detection found = open("\"\",note,note,avis,note,\n1,2,3,x,5,6\n".getBytes(UTF_8)).detection();
    assertThat(found.titles()).containsExactly("", "note", "note (2)", "avis", "note (3)", "(2)");
    assertThat(found.warnings())
        .extracting(Flaw::key)
        .contains("table.unnamed-column", "table.duplicate-title");
  }

  @Test
  void the_apostrophe_that_an_export_puts_before_a_formula_is_taken_away() {
    assertThat(rows("a,b\n'=1+1,l'été\n".getBytes(UTF_8)).getFirst().cells())
        .containsExactly("=1+1", "l'été");
  }

  @Test
  void what_is_no_table_is_refused_with_its_reason() {
    refused("table.empty", new byte[0]);
    refused("table.empty", "\n\n".getBytes(UTF_8));
    refused("table.foreign", "%PDF-1.7\n1 0 obj".getBytes(UTF_8));
    refused("table.foreign", "\n<!DOCTYPE html><html>".getBytes(UTF_8));
    refused("table.image", "\u0089PNG\r\n\u001a\n".getBytes(ISO_8859_1));
    refused("table.image", "\u00FF\u00D8\u00FF\u00E0".getBytes(ISO_8859_1));
    refused(
        "table.old-excel",
        "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1xx".getBytes(ISO_8859_1));
    byte[] noise = new byte[4096];
    new java.util.Random(7).nextBytes(noise);
    refused("table.binary", noise);
    refused("table.unclosed-quote", "a,\"b\n1,2\n".getBytes(UTF_8));
  }

  private void refused(String key, byte[] file) {
    assertThatExceptionOfType(Refused.class).isThrownBy(() -> open(file)).withMessage(key);
  }

  private List<Row> rows(byte[] file) {
    return all(open(file));
  }

  private TableFile open(byte[] file) {
    return TableFile.open(save(file));
  }

  private Path save(byte[] file) {
    try {
      return Files.write(folder.resolve("upload.csv"), file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<Row> all(TableFile file) {
    List<Row> rows = new ArrayList<>();
    try (Rows each = file.rows()) {
      each.forEachRemaining(rows::add);
    }
    return rows;
  }
}
