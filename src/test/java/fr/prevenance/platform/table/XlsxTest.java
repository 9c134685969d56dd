package fr.prevenance.platform.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prevenance.Refused;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class XlsxTest {

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void nameTheFile() {
    file = folder.resolve("upload.xlsx");
  }

  @Test
  void the_first_sheet_with_data_is_read_with_iso_dates_and_plain_numbers() {
    workbook(book -> {
      book.newWorksheet("vide");
      Worksheet sheet = book.newWorksheet("Réponses");
      List<String> titles = List.of("jour", "à", "note", "part", "oui", "heure", "client", "vide");
      for (int i = 0; i < titles.size(); i++) {
        sheet.value(2, i, titles.get(i));
      }
      sheet.value(4, 0, LocalDate.of(2024, 2, 29));
      sheet.style(4, 0).format("dd/mm/yyyy").set();
      sheet.value(4, 1, LocalDateTime.of(2024, 2, 29, 13, 5, 7));
      sheet.style(4, 1).format("yyyy-mm-dd hh:mm").set();
      sheet.value(4, 2, 9.0);
      sheet.value(4, 3, 0.1 + 0.2);
      sheet.value(4, 4, true);
      sheet.value(4, 5, 0.39583333333);
      sheet.style(4, 5).format("h:mm").set();
      sheet.value(4, 6, 12345678901234L);
      sheet.value(5, 0, "  ");
      sheet.value(6, 2, 3);
    });
    TableFile table = TableFile.open(file);
    assertThat(table.detection().kind()).isEqualTo(Detection.Kind.XLSX);
    assertThat(table.detection().sheet()).isEqualTo("Réponses");
    assertThat(table.detection().titles())
        .containsExactly("jour", "à", "note", "part", "oui", "heure", "client", "vide");
    assertThat(all(table))
        .containsExactly(
            new Row(
                5,
                List.of(
                    "2024-02-29",
                    "2024-02-29T13:05:07",
                    "9",
                    "0.3",
                    "true",
                    "09:30:00",
                    "12345678901234",
                    ""),
                List.of()),
            new Row(7, List.of("", "", "3", "", "", "", "", ""), List.of()));
  }

  @Test
  void a_named_sheet_is_read_and_an_unknown_one_refused() {
    workbook(book -> {
      book.newWorksheet("A").value(0, 0, "a");
      book.newWorksheet("B").value(0, 0, "b");
    });
    assertThat(TableFile.open(file, Reading.AUTO.onSheet("B")).detection().titles())
        .containsExactly("b");
    assertRefused("table.sheet-unknown", Reading.AUTO.onSheet("C"));
  }

  @Test
  void a_workbook_without_data_is_empty() {
    workbook(book -> book.newWorksheet("vide"));
    assertRefused("table.empty", Reading.AUTO);
  }

  @Test
  void a_zip_bomb_is_refused_before_it_unfolds() throws IOException {
    zip(300, '<');
    assertRefused("table.zip-bomb", Reading.AUTO);
    zip(3, '<');
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() ->
            TableFile.open(file, Reading.AUTO, new ZipLimits(1 << 20, 1_000_000, 1 << 20, 1 << 20)))
        .withMessage("table.zip-bomb");
  }

  @Test
  void a_single_text_made_to_exhaust_memory_is_refused() throws IOException {
    zip(20, 'x');
    assertRefused("table.xlsx-too-large", Reading.AUTO);
  }

  @Test
  void a_damaged_workbook_is_refused() throws IOException {
    workbook(book -> book.newWorksheet("A").value(0, 0, "a"));
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length / 2));
    assertRefused("table.xlsx-damaged", Reading.AUTO);
    byte[] spoilt = whole.clone();
    Arrays.fill(spoilt, 60, whole.length / 2, (byte) 7);
    Files.write(file, spoilt);
    assertRefused("table.xlsx-damaged", Reading.AUTO);
  }

  @Test
  void an_ordinary_archive_is_refused() throws IOException {
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("photos/a.txt"));
    }
    assertRefused("table.compressed", Reading.AUTO);
  }

  @Test
  @Timeout(10)
  void entities_that_multiply_are_not_expanded() throws IOException {
    workbook(book -> book.newWorksheet("A").value(0, 0, 1));
    StringBuilder laughs =
        new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 30; i++) {
      laughs.append(
          "<!ENTITY a%d \"&a%d;&a%d;&a%d;&a%d;\">".formatted(i, i - 1, i - 1, i - 1, i - 1));
    }
    laughs.append(
        "]><worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>&a29;</v></c></row></sheetData></worksheet>");
    try (FileSystem zip = FileSystems.newFileSystem(file)) {
      Files.writeString(zip.getPath("xl/worksheets/sheet1.xml"), laughs);
    }
    assertThatExceptionOfType(Refused.class).isThrownBy(() -> TableFile.open(file));
  }

  private void assertRefused(String key, Reading reading) {
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> TableFile.open(file, reading))
        .withMessage(key);
  }

  private void workbook(Consumer<Workbook> content) {
    try (OutputStream out = Files.newOutputStream(file);
        Workbook book = new Workbook(out, "Test", "1.0")) {
      content.accept(book);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private void zip(int megabytes, char filling) throws IOException {
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      byte[] block = String.valueOf(filling).repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < megabytes; i++) {
        zip.write(block);
      }
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
