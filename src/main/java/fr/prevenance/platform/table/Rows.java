package fr.prevenance.platform.table;

import java.util.Iterator;

/** The rows of a file, read one by one while they are asked for; to be closed. */
public interface Rows extends Iterator<Row>, AutoCloseable {

  @Override
  void close();
}
