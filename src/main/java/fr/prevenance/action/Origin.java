package fr.prevenance.action;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What gave birth to an action: the kind of source, which one, and the signals heard there. */
public record Origin(String kind, @Nullable String ref, List<String> signals) {

  public Origin {
    signals = List.copyOf(signals);
  }
}
