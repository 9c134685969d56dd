package fr.prevenance.action;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Since when an action can show in the answers: the day declared, else the day it was done. */
public record Effect(int progress, @Nullable LocalDate declaredFrom, @Nullable LocalDate doneOn) {

  public Effect {
    if (progress >= 100 && declaredFrom == null && doneOn == null) {
      throw new IllegalArgumentException("Done, but on which day?");
    }
  }

  public @Nullable LocalDate from() {
    if (declaredFrom != null) return declaredFrom;
    return progress < 100 ? null : doneOn;
  }
}
