package fr.prevenance.promise.checks;

import fr.prevenance.Refused;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sentences sent to be checked, within what a charter can reasonably be. */
public record Sentences(List<String> texts) {

  public static final int MOST = 200;
  public static final int LONGEST = 2_000;

  public static Sentences read(@Nullable List<@Nullable String> sent) {
    if (sent == null) throw Refused.invalidField("sentences", "check.sentences-missing");
    if (sent.size() > MOST) throw Refused.invalidField("sentences", "check.sentences-many", MOST);
    for (int i = 0; i < sent.size(); i++) {
      String one = sent.get(i);
      if (one == null) throw Refused.invalidField("sentences[" + i + "]", "check.sentence-missing");
      if (one.length() > LONGEST)
        throw Refused.invalidField("sentences[" + i + "]", "check.sentence-long", LONGEST);
    }
    return new Sentences(sent.stream().map(one -> one == null ? "" : one).toList());
  }
}
