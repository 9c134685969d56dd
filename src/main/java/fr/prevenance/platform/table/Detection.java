package fr.prevenance.platform.table;

import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a file was found to be; charset and delimiter are absent for XLSX, the sheet for CSV. */
public record Detection(
    Kind kind,
    @Nullable Charset charset,
    @Nullable Character delimiter,
    @Nullable String sheet,
    boolean hasHeader,
    List<String> titles,
    List<Row> sample,
    List<Flaw> warnings) {

  public enum Kind {
    CSV,
    XLSX
  }
}
