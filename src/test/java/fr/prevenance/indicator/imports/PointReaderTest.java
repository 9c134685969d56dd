package fr.prevenance.indicator.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.prevenance.Refused;
import fr.prevenance.indicator.Aggregation;
import fr.prevenance.indicator.Gauge;
import fr.prevenance.indicator.Indicator;
import fr.prevenance.indicator.IndicatorId;
import fr.prevenance.indicator.Kind;
import fr.prevenance.indicator.Point;
import fr.prevenance.indicator.PointRules;
import fr.prevenance.measure.Direction;
import fr.prevenance.organization.Unit;
import fr.prevenance.organization.UnitId;
import fr.prevenance.organization.UnitType;
import fr.prevenance.platform.table.RowWriter;
import fr.prevenance.platform.table.TableFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PointReaderTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 17);
  private static final Unit ROOT =
      new Unit(new UnitId(new UUID(0, 1)), "organisation", "Tout", UnitType.ROOT, null, null, 0, 0);

  @TempDir Path folder;

  @Test
  void columns_are_found_by_the_titles_people_give_them() throws IOException {
    PointReport read =
        csv(
            Kind.SHARE,
            "Période;Entité;Conformes;Effectif;Remarque\n28/02/2026;organisation;18;20;bien\n",
            StandardCharsets.ISO_8859_1);
    assertThat(read.points())
        .containsExactly(Point.share(ROOT.id(), LocalDate.of(2026, 2, 28), 18, 20));
    assertThat(read.columns())
        .containsEntry(PointColumn.DAY, "Période")
        .containsEntry(PointColumn.DENOMINATOR, "Effectif");
    PointReport values =
        csv(Kind.VALUE, "date,value,n\n2026-02-28,\"7,5\",40\n", StandardCharsets.UTF_8);
    assertThat(values.points())
        .containsExactly(Point.value(ROOT.id(), LocalDate.of(2026, 2, 28), 7.5, 40L));
  }

  @Test
  void a_month_alone_is_its_last_day() throws IOException {
    PointReport read =
        csv(Kind.VALUE, "mois;valeur\n2026-02;7\n01/2026;8\n", StandardCharsets.UTF_8);
    assertThat(read.points())
        .extracting(Point::day)
        .containsExactly(LocalDate.of(2026, 2, 28), LocalDate.of(2026, 1, 31));
  }

  @Test
  void rows_that_do_not_fit_are_told_and_the_others_stay() throws IOException {
    PointReport read =
        csv(
            Kind.VALUE,
            """
            jour;unité;valeur
            2026-02-01;;7
            2026-02-31;;7
            2026-02-02;Nulle part;7
            2026-02-03;;beaucoup
            2026-02-04;;NaN
            2026-02-01;;8
            ;;8
            """,
            StandardCharsets.UTF_8);
    assertThat(read.rows()).isEqualTo(7);
    assertThat(read.points()).hasSize(1);
    assertThat(read.rejected()).isEqualTo(6);
    assertThat(read.faults())
        .extracting(PointReport.Fault::line)
        .containsExactly(3L, 4L, 5L, 6L, 7L, 8L);
    assertThat(read.faults())
        .extracting(PointReport.Fault::column)
        .containsExactly("jour", "unité", "valeur", "valeur", "jour", "jour");
    assertThat(read.faults())
        .extracting(PointReport.Fault::value)
        .containsExactly("2026-02-31", "Nulle part", "beaucoup", "NaN", "2026-02-01", "");
  }

  @Test
  void a_missing_column_is_named() {
    assertThatThrownBy(
            () -> csv(Kind.SHARE, "jour;numérateur\n2026-02-01;3\n", StandardCharsets.UTF_8))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.fields().getFirst().arguments())
                    .containsExactly("Dénominateur", "jour, numérateur"));
  }

  @Test
  void a_workbook_is_read_like_a_text() throws IOException {
    Path file = folder.resolve("points.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        RowWriter rows = RowWriter.xlsx(out, "Relevés")) {
      rows.write(List.of("Jour", "Valeur"));
      rows.write(Arrays.asList(LocalDate.of(2026, 2, 28), 7.25));
    }
    assertThat(read(Kind.VALUE, file).points())
        .containsExactly(Point.value(ROOT.id(), LocalDate.of(2026, 2, 28), 7.25, null));
  }

  private PointReport csv(Kind kind, String text, Charset charset) throws IOException {
    Path file = folder.resolve("points.csv");
    Files.write(file, text.getBytes(charset));
    return read(kind, file);
  }

  private static PointReport read(Kind kind, Path file) {
    var gauge = new Gauge(kind, Aggregation.MEAN, "", Direction.UP, 1, null);
    var indicator =
        new Indicator(
            new IndicatorId(new UUID(0, 2)),
            "essai",
            new Indicator.Words("Essai", ""),
            gauge,
            null,
            null,
            null,
            0);
    var rules =
        new PointRules(
            kind, name -> name == null || name.equals("organisation") ? ROOT : null, TODAY);
    TableFile table = TableFile.open(file);
    return new PointReader(indicator, rules, table).read(table);
  }
}
