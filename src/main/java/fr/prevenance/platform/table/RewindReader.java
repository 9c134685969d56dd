package fr.prevenance.platform.table;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Remembers the last few million characters read, so that after a quote that never closes the
 * reading goes on at the line below it instead of losing the rest of the file.
 */
final class RewindReader extends Reader {

  private static final int MEMORY = 3 << 20;

  private final Reader source;
  private final Deque<char[]> seen = new ArrayDeque<>();
  private int seenLength;

  /**
   * Number of lines that ended before what is remembered, and whether its last character was CR.
   */
  private long linesForgotten;

  private boolean afterReturn;
  private char[] pushedBack = {};
  private int pushedAt;

  RewindReader(Reader source) {
    this.source = source;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int n;
    if (pushedAt < pushedBack.length) {
      n = Math.min(length, pushedBack.length - pushedAt);
      System.arraycopy(pushedBack, pushedAt, buffer, offset, n);
      pushedAt += n;
    } else {
      pushedBack = new char[0];
      pushedAt = 0;
      n = source.read(buffer, offset, length);
    }
    if (n > 0) {
      remember(buffer, offset, n);
    }
    return n;
  }

  /** Goes back to the end of that line (1-based) and returns its text, shortened. */
  Resumed resumeAfter(long wanted) throws IOException {
    long line = Math.max(wanted, linesForgotten + 1);
    char[] kept = remembered();
    long current = linesForgotten;
    boolean cr = afterReturn;
    StringBuilder text = new StringBuilder();
    int i = 0;
    for (; i < kept.length && current < line; i++) {
      char c = kept[i];
      if (c == '\n' && cr) {
        cr = false;
        continue;
      }
      cr = c == '\r';
      if (c == '\n' || c == '\r') {
        current++;
      } else if (current == line - 1 && text.length() < 10_000) {
        text.append(c);
      }
    }
    if (cr && i < kept.length && kept[i] == '\n') {
      i++;
    }
    giveBack(kept, i);
    linesForgotten = current;
    afterReturn = false;
    if (current < line) {
      skipLine();
      linesForgotten++;
    }
    return new Resumed(text.toString(), linesForgotten);
  }

  /** The broken line, and the number of lines passed. */
  record Resumed(String text, long lines) {}

  @Override
  public void close() throws IOException {
    source.close();
  }

  private void giveBack(char[] kept, int from) {
    int unread = pushedBack.length - pushedAt;
    char[] again = new char[kept.length - from + unread];
    System.arraycopy(kept, from, again, 0, kept.length - from);
    System.arraycopy(pushedBack, pushedAt, again, kept.length - from, unread);
    pushedBack = again;
    pushedAt = 0;
    seen.clear();
    seenLength = 0;
  }

  private void skipLine() throws IOException {
    char[] one = new char[1];
    int n = source.read(one, 0, 1);
    while (n > 0 && one[0] != '\n' && one[0] != '\r') {
      n = source.read(one, 0, 1);
    }
    if (n > 0 && one[0] == '\r' && source.read(one, 0, 1) > 0 && one[0] != '\n') {
      pushedBack = one;
    }
  }

  private void remember(char[] buffer, int offset, int length) {
    char[] copy = new char[length];
    System.arraycopy(buffer, offset, copy, 0, length);
    seen.addLast(copy);
    seenLength += length;
    while (seenLength > MEMORY && seen.size() > 1) {
      char[] old = seen.removeFirst();
      seenLength -= old.length;
      for (char c : old) {
        if (c == '\r' || c == '\n' && !afterReturn) {
          linesForgotten++;
        }
        afterReturn = c == '\r';
      }
    }
  }

  private char[] remembered() {
    char[] all = new char[seenLength];
    int at = 0;
    for (char[] chunk : seen) {
      System.arraycopy(chunk, 0, all, at, chunk.length);
      at += chunk.length;
    }
    return all;
  }
}
