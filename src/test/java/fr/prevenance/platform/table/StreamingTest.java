package fr.prevenance.platform.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ref.WeakReference;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StreamingTest {

  private static final int ROWS = 300_000;

  @TempDir Path folder;

  @Test
  void three_hundred_thousand_rows_go_out_and_come_back_in_both_formats_without_growing_memory()
      throws IOException {
    for (String kind : List.of("csv", "xlsx")) {
      Path file = folder.resolve("many." + kind);
      try (OutputStream out = Files.newOutputStream(file);
          RowWriter writer =
              kind.equals("csv") ? RowWriter.csv(out, ';') : RowWriter.xlsx(out, "Réponses")) {
        writer.write(List.of("id", "note", "avis", "jour"));
        for (int i = 0; i < ROWS; i++) {
          writer.write(List.of("r" + i, i % 11, "=avis; \"n°\" " + i, LocalDate.of(2024, 1, 1)));
        }
      }
      TableFile table = TableFile.open(file);
      int count = 0;
      long peak = 0;
      WeakReference<Row> first = null;
      try (Rows rows = table.rows()) {
        for (; rows.hasNext(); count++) {
          Row row = rows.next();
          first = first == null ? new WeakReference<>(row) : first;
          if (count % 100_000 == 99_999) {
            System.gc();
            peak = Math.max(peak, used());
            assertThat(first.get()).isNull();
          }
          if (count == ROWS - 1) {
            assertThat(row.line()).isEqualTo(ROWS + 1);
            assertThat(row.cells())
                .containsExactly("r299999", "7", "=avis; \"n°\" 299999", "2024-01-01");
          }
        }
      }
      assertThat(count).isEqualTo(ROWS);
      assertThat(peak).isLessThan(200L << 20);
    }
  }

  @Test
  void reading_the_first_row_does_not_consume_the_file() {
    byte[] text = "id,avis\n1,bien\n".repeat(200_000).getBytes(StandardCharsets.UTF_8);
    long[] read = {0};
    InputStream counted =
        new FilterInputStream(new java.io.ByteArrayInputStream(text)) {
          @Override
          public int read(byte[] buffer, int offset, int length) throws IOException {
            int n = super.read(buffer, offset, length);
            read[0] += Math.max(0, n);
            return n;
          }
        };
    FileCharset utf8 = new FileCharset(StandardCharsets.UTF_8, 0, true, false);
    try (Rows rows = CsvRows.open(counted, new CsvShape(utf8, ',', 0))) {
      assertThat(rows.next().cells()).containsExactly("id", "avis");
      assertThat(read[0]).isLessThan(100_000L);
      rows.forEachRemaining(row -> {});
      assertThat(read[0]).isEqualTo(text.length);
    }
  }

  @Test
  void an_export_guards_texts_leaves_numbers_and_reads_back() throws IOException {
    Path file = folder.resolve("export.csv");
    try (OutputStream out = Files.newOutputStream(file);
        RowWriter writer = RowWriter.csv(out, ';')) {
      writer.write(List.of("a", "b", "c", "d", "e"));
      writer.write(Arrays.asList("-5", -5, new BigDecimal("1E-7"), null, "x;\n\"y\" é"));
    }
    assertThat(Files.readString(file))
        .isEqualTo("\uFEFFa;b;c;d;e\r\n'-5;-5;0.0000001;;\"x;\n\"\"y\"\" é\"\r\n");
    List<Row> rows = new ArrayList<>();
    try (Rows each = TableFile.open(file).rows()) {
      each.forEachRemaining(rows::add);
    }
    assertThat(rows.getFirst().cells()).containsExactly("-5", "-5", "0.0000001", "", "x;\n\"y\" é");
  }

  private static long used() {
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
