package fr.prevenance.platform.table;

import fr.prevenance.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Unfolds every part of an XLSX once, counting, before anything trusts it. */
final class ZipGuard {

  private static final int MOST_PARTS = 10_000;

  /** A sheet's cell holds 32,767 characters at most; far longer runs are made to exhaust memory. */
  private static final int LONGEST_TEXT = 4 << 20;

  private final ZipLimits limits;
  private final long stored;
  private final byte[] buffer = new byte[1 << 16];
  private long unfolded;

  private ZipGuard(ZipLimits limits, long stored) {
    this.limits = limits;
    this.stored = stored;
  }

  static void check(Path file, ZipLimits limits) throws IOException {
    try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
      refuseOthers(zip);
      ZipGuard guard = new ZipGuard(limits, Math.max(1, Files.size(file)));
      int parts = 0;
      for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
        if (++parts > MOST_PARTS) {
          throw Refused.invalid("table.zip-bomb");
        }
        try (InputStream in = zip.getInputStream(part)) {
          guard.count(in, part.getName().endsWith("sharedStrings.xml"));
        }
      }
    }
  }

  private static void refuseOthers(ZipFile zip) {
    if (zip.getEntry("xl/workbook.bin") != null) {
      throw Refused.invalid("table.old-excel");
    }
    if (zip.getEntry("[Content_Types].xml") == null) {
      throw Refused.invalid("table.compressed");
    }
  }

  private void count(InputStream part, boolean sharedTexts) throws IOException {
    long size = 0;
    int run = 0;
    for (int n = part.read(buffer); n >= 0; n = part.read(buffer)) {
      size += n;
      unfolded += n;
      run = run(n, run);
      boolean dense = unfolded > limits.ratioFrom() && unfolded / stored > limits.ratio();
      if (unfolded > limits.total() || dense) {
        throw Refused.invalid("table.zip-bomb");
      }
      if (sharedTexts && size > limits.sharedTexts() || run > LONGEST_TEXT) {
        throw Refused.invalid("table.xlsx-too-large");
      }
    }
  }

  private int run(int length, int before) {
    int run = before;
    int longest = before;
    for (int i = 0; i < length; i++) {
      run = buffer[i] == '<' ? 0 : run + 1;
      longest = Math.max(longest, run);
    }
    return longest > LONGEST_TEXT ? longest : run;
  }
}
