package fr.prevenance.platform;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochRandomGenerator;
import java.util.UUID;

/** Identifiers made in Java: in time order by default, random where the time must not be told. */
public final class Ids {

  private static final TimeBasedEpochRandomGenerator IN_TIME_ORDER =
      Generators.timeBasedEpochRandomGenerator();

  private Ids() {}

  public static UUID next() {
    return IN_TIME_ORDER.generate();
  }

  public static UUID random() {
    return UUID.randomUUID();
  }
}
