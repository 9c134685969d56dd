package fr.prevenance.platform.table;

import fr.prevenance.Refused;
import fr.prevenance.platform.table.Detection.Kind;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

record XlsxSource(Path file, String sheet) implements RowSource {

  static XlsxSource of(Path file, Reading reading, ZipLimits limits) {
    try {
      ZipGuard.check(file, limits);
    } catch (IOException e) {
      throw Refused.invalid("table.xlsx-damaged");
    }
    try (XlsxRows rows = XlsxRows.open(file, reading.sheet())) {
      return new XlsxSource(file, rows.sheet());
    }
  }

  @Override
  public Kind kind() {
    return Kind.XLSX;
  }

  @Override
  public Rows rows() {
    return XlsxRows.open(file, sheet);
  }

  @Override
  public @Nullable Charset charset() {
    return null;
  }

  @Override
  public @Nullable Character delimiter() {
    return null;
  }

  @Override
  public List<Flaw> warnings() {
    return List.of();
  }
}
