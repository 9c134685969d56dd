package fr.prevenance.platform.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import fr.prevenance.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The records of a CSV stream, one at a time; a broken one is delivered with its flaw. */
final class CsvRows extends LookedAhead {

  /** Longest cell, in characters; also what bounds the memory that an unclosed quote can take. */
  static final int MAX_CELL = 1 << 20;

  private static final int MAX_BROKEN = 1_000;

  private final CsvShape shape;
  private final RewindReader reader;
  private Iterator<Row> records;
  private long lineOfNext;
  private int broken;

  private CsvRows(CsvShape shape, RewindReader reader, long linesBefore) {
    this.shape = shape;
    this.reader = reader;
    this.records = records(linesBefore);
  }

  static CsvRows open(InputStream file, CsvShape shape) {
    try {
      file.skipNBytes(shape.charset().bom());
      Charset charset =
          shape.charset().faithful() ? shape.charset().charset() : StandardCharsets.ISO_8859_1;
      RewindReader reader = new RewindReader(new InputStreamReader(file, charset));
      int skip = shape.linesToSkip();
      long linesBefore = skip == 0 ? 0 : reader.resumeAfter(skip).lines();
      return new CsvRows(shape, reader, linesBefore);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  @Nullable Row read() {
    try {
      return records.hasNext() ? records.next() : null;
    } catch (CsvParseException e) {
      return broken(e);
    }
  }

  private Row broken(CsvParseException problem) {
    if (++broken > MAX_BROKEN) {
      throw Refused.invalid("table.too-many-broken", MAX_BROKEN);
    }
    String why = String.valueOf(problem.getMessage());
    long line = lineOfNext + lineIn(why);
    try {
      RewindReader.Resumed resumed = reader.resumeAfter(line);
      records = records(resumed.lines());
      return new Row(line, cut(resumed.text()), List.of(Flaw.fatal(key(why), line)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Iterator<Row> records(long linesBefore) {
    lineOfNext = linesBefore;
    Reader open = new KeptOpen(reader);
    return CsvReader.builder()
        .fieldSeparator(shape.delimiter())
        .maxBufferSize(MAX_CELL)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false)
        .build(new CsvRowBuilder(shape.charset(), linesBefore), open)
        .iterator();
  }

  private List<String> cut(String line) {
    CsvRowBuilder cells = new CsvRowBuilder(shape.charset(), 0);
    String[] parts = line.split(Pattern.quote(String.valueOf(shape.delimiter())), -1);
    List<String> texts = new ArrayList<>(parts.length);
    for (String part : parts) {
      texts.add(cells.text(texts.size(), part));
    }
    return texts;
  }

  private static String key(String why) {
    if (why.contains("buffer")) {
      return "table.cell-without-end";
    }
    return why.startsWith("Unclosed") ? "table.unclosed-quote" : "table.text-after-quote";
  }

  private static long lineIn(String why) {
    int at = why.lastIndexOf("line ");
    return Long.parseLong(why.substring(at + 5, why.indexOf(')', at)));
  }

  /** Each resumed reading gets its own parser on the same reader: none of them may close it. */
  private static final class KeptOpen extends java.io.FilterReader {
    KeptOpen(Reader in) {
      super(in);
    }

    @Override
    public void close() {}
  }
}
