package fr.prevenance.platform.table;

import fr.prevenance.platform.table.Detection.Kind;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

record CsvSource(Path file, CsvShape shape) implements RowSource {

  /** Bytes looked at to guess the delimiter. */
  static final int SAMPLE = 1 << 18;

  private static final Pattern SEPARATOR_LINE =
      Pattern.compile("^\"?sep=(.)\"?\\R", Pattern.CASE_INSENSITIVE);

  static CsvSource of(Path file, byte[] head, Reading reading) throws IOException {
    FileCharset charset;
    try (InputStream whole = Files.newInputStream(file)) {
      charset = FileCharset.detect(head, whole, reading.charset());
    }
    Charset readable = charset.faithful() ? charset.charset() : StandardCharsets.ISO_8859_1;
    int bom = Math.min(charset.bom(), head.length);
    String sample = new String(head, bom, head.length - bom, readable);
    Matcher separator = SEPARATOR_LINE.matcher(sample);
    boolean told = separator.find();
    char delimiter =
        reading.delimiter() != null
            ? reading.delimiter()
            : told
                ? separator.group(1).charAt(0)
                : DelimiterGuess.of(sample, head.length == SAMPLE);
    return new CsvSource(file, new CsvShape(charset, delimiter, told ? 1 : 0));
  }

  @Override
  public Kind kind() {
    return Kind.CSV;
  }

  @Override
  public Rows rows() {
    try {
      return CsvRows.open(new BufferedInputStream(Files.newInputStream(file), 1 << 16), shape);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public @Nullable Charset charset() {
    return shape.charset().charset();
  }

  @Override
  public @Nullable Character delimiter() {
    return shape.delimiter();
  }

  @Override
  public @Nullable String sheet() {
    return null;
  }

  @Override
  public List<Flaw> warnings() {
    FileCharset charset = shape.charset();
    if (!charset.faithful() && charset.charset().equals(StandardCharsets.UTF_8)) {
      return List.of(Flaw.warning(Flaw.WHOLE_ROW, "table.broken-utf8"));
    }
    boolean mixed = charset.mixed() && charset.charset().equals(FileCharset.WINDOWS_1252);
    return mixed ? List.of(Flaw.warning(Flaw.WHOLE_ROW, "table.mixed-charset")) : List.of();
  }
}
