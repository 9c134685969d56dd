package fr.prevenance.action;

import fr.prevenance.Refused;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Every word for where an action comes from: ours, and those of the modules that feed the plan. */
@Component
public class OriginKinds {

  public static final String MANUAL = "MANUAL";
  public static final String COMMITMENT = "COMMITMENT";

  private static final List<OriginKind> OURS =
      Stream.of(
              "MAP_POINT",
              "COMMENT",
              "SURVEY",
              "COMMITMENT",
              "TOUCHPOINT",
              "AUDIT",
              "INTERNAL_CONTROL",
              "FIELD_REPORT",
              MANUAL)
          .map(word -> new OriginKind(word, "action.origin." + word))
          .toList();

  private final Map<String, OriginKind> kinds = new LinkedHashMap<>();

  OriginKinds(ObjectProvider<OriginKind> others) {
    OURS.forEach(kind -> kinds.put(kind.word(), kind));
    others.orderedStream().forEach(kind -> kinds.put(kind.word(), kind));
  }

  public List<OriginKind> all() {
    return new ArrayList<>(kinds.values());
  }

  /** A word that was once fed and is no more is shown as it stands. */
  public String label(String word) {
    OriginKind kind = kinds.get(word);
    return kind == null ? word : kind.label();
  }

  void check(String word) {
    if (!kinds.containsKey(word)) {
      throw Refused.invalidField("origin.kind", "action.origin.unknown", word);
    }
  }
}
