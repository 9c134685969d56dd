package fr.prevenance.platform.table;

import fr.prevenance.platform.table.Detection.Kind;
import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where raw rows come from, the header among them. */
sealed interface RowSource permits CsvSource, XlsxSource {

  Kind kind();

  Rows rows();

  @Nullable Charset charset();

  @Nullable Character delimiter();

  @Nullable String sheet();

  List<Flaw> warnings();
}
