package fr.prevenance.promise.standard.web;

import fr.prevenance.promise.standard.FaceDraft;
import fr.prevenance.promise.standard.FaceDraft.AttitudeText;
import fr.prevenance.promise.standard.FaceDraft.MomentText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the buttons of the editor do before anything is saved: {@code up=moments-2}, {@code
 * add=attitudes}. No button may be named {@code remove}: a form would lose its own {@code
 * remove()}.
 *
 * @param touched the row to come back to, empty when none
 */
record FaceMoves(FaceDraft draft, String touched) {

  static FaceMoves apply(FaceDraft draft, Map<String, String> sent) {
    List<AttitudeText> attitudes = new ArrayList<>(draft.attitudes());
    List<MomentText> moments = new ArrayList<>(draft.moments());
    String attitude = move("attitudes", attitudes, new AttitudeText("", ""), sent);
    String moment =
        move("moments", moments, new MomentText("", "FACE_TO_FACE", "", "", "", ""), sent);
    return new FaceMoves(new FaceDraft(draft.promise(), attitudes, moments), attitude + moment);
  }

  private static <T> String move(String list, List<T> rows, T blank, Map<String, String> sent) {
    if (list.equals(sent.get("add"))) {
      rows.add(blank);
      return list + "-" + (rows.size() - 1);
    }
    int up = place(list, rows, sent.get("up"));
    if (up > 0) return swapped(list, rows, up, up - 1);
    int down = place(list, rows, sent.get("down"));
    if (down >= 0 && down < rows.size() - 1) return swapped(list, rows, down, down + 1);
    int gone = place(list, rows, sent.get("drop"));
    if (gone >= 0) rows.remove(gone);
    return "";
  }

  private static <T> String swapped(String list, List<T> rows, int from, int to) {
    rows.add(to, rows.remove(from));
    return list + "-" + to;
  }

  private static <T> int place(
      String list, List<T> rows, @org.jspecify.annotations.Nullable String name) {
    if (name == null) return -1;
    for (int i = 0; i < rows.size(); i++) {
      if (name.equals(list + "-" + i)) return i;
    }
    return -1;
  }
}
