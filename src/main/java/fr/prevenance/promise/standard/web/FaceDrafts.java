package fr.prevenance.promise.standard.web;

import fr.prevenance.promise.standard.FaceDraft;
import fr.prevenance.promise.standard.FaceDraft.AttitudeText;
import fr.prevenance.promise.standard.FaceDraft.MomentText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Between the fields of the editor and a draft: {@code attitudes[0].name}, {@code moments[2].cues}.
 */
final class FaceDrafts {

  private static final int MOST = 100;

  private FaceDrafts() {}

  static FaceDraft read(Map<String, String> sent) {
    return new FaceDraft(
        sent.getOrDefault("promise", ""),
        rows(
            "attitudes",
            sent,
            at -> new AttitudeText(text(sent, at, "name"), text(sent, at, "meaning"))),
        rows(
            "moments",
            sent,
            at ->
                new MomentText(
                    text(sent, at, "id"),
                    text(sent, at, "channel"),
                    text(sent, at, "name"),
                    text(sent, at, "emotion"),
                    text(sent, at, "rituals"),
                    text(sent, at, "cues"))));
  }

  static Map<String, Object> values(FaceDraft draft) {
    Map<String, Object> values = new HashMap<>();
    values.put("promise", draft.promise());
    for (int i = 0; i < draft.attitudes().size(); i++) {
      values.put("attitudes[" + i + "].name", draft.attitudes().get(i).name());
      values.put("attitudes[" + i + "].meaning", draft.attitudes().get(i).meaning());
    }
    for (int i = 0; i < draft.moments().size(); i++) {
      MomentText one = draft.moments().get(i);
      String at = "moments[" + i + "].";
      values.put(at + "channel", one.channel());
      values.put(at + "name", one.name());
      values.put(at + "emotion", one.emotion());
      values.put(at + "rituals", one.rituals());
      values.put(at + "cues", one.cues());
    }
    return values;
  }

  private static <T> List<T> rows(String list, Map<String, String> sent, Function<String, T> row) {
    List<T> rows = new ArrayList<>();
    for (int i = 0; i < MOST && sent.containsKey(list + "[" + i + "].name"); i++) {
      rows.add(row.apply(list + "[" + i + "]."));
    }
    return rows;
  }

  private static String text(Map<String, String> sent, String at, String name) {
    return sent.getOrDefault(at + name, "");
  }
}
