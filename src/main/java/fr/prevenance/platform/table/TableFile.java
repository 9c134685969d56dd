package fr.prevenance.platform.table;

import fr.prevenance.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * An uploaded table on disk, CSV or XLSX. Opening looks at it and refuses what is no table; the
 * rows are then streamed as often as asked, with flat memory.
 */
public final class TableFile {

  private final RowSource source;
  private final Detection detection;

  private TableFile(RowSource source, Detection detection) {
    this.source = source;
    this.detection = detection;
  }

  public static TableFile open(Path file) {
    return open(file, Reading.AUTO);
  }

  public static TableFile open(Path file, Reading reading) {
    return open(file, reading, ZipLimits.DEFAULT);
  }

  public static TableFile open(Path file, Reading reading, ZipLimits limits) {
    try {
      byte[] head = head(file);
      RowSource source =
          switch (FileNature.of(head)) {
            case CSV -> CsvSource.of(file, head, reading);
            case XLSX -> XlsxSource.of(file, reading, limits);
          };
      return new TableFile(source, Inspection.of(source, reading.header()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Detection detection() {
    return detection;
  }

  /** The rows below the header; blank rows of a sheet are passed over. */
  public Rows rows() {
    return shaped(source, detection.hasHeader(), detection.titles().size());
  }

  static Rows shaped(RowSource source, boolean header, int width) {
    return new ShapedRows(source.rows(), header, width, source.kind() == Detection.Kind.XLSX);
  }

  private static byte[] head(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw Refused.invalid("table.empty");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(CsvSource.SAMPLE);
    }
  }
}
