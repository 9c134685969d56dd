package fr.prevenance.promise;

import fr.prevenance.platform.Keys;
import fr.prevenance.platform.web.Words;
import fr.prevenance.signal.CommitmentId;
import org.jspecify.annotations.Nullable;

/** One promise, as a version of a charter says it; its id and key stay from version to version. */
public record Commitment(
    CommitmentId id,
    String key,
    Wording wording,
    Proof proof,
    Setting setting,
    Craft craft,
    @Nullable Descent descent,
    int version) {

  public Commitment {
    Keys.check("key", key);
  }

  public String sentence() {
    return wording.sentence();
  }

  /** The sentence in the language of whoever reads the page. */
  public String spoken() {
    return wording.in(Words.language());
  }

  Commitment with(Setting setting) {
    return new Commitment(id, key, wording, proof, setting, craft, descent, version);
  }

  Commitment renamed(CommitmentId id, String key) {
    return new Commitment(id, key, wording, proof, setting, craft, descent, 0);
  }
}
