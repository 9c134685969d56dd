package fr.prevenance.promise;

import fr.prevenance.platform.Ids;
import fr.prevenance.signal.CommitmentId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A version's words under new names, for another charter. */
final class CopiedVersion {

  private CopiedVersion() {}

  static CharterVersion of(CharterVersion words, CharterId charter, UnaryOperator<String> free) {
    Set<String> taken = new HashSet<>();
    List<Commitment> commitments =
        words.commitments().stream().map(one -> renamed(one, free, taken)).toList();
    return new CharterVersion(
        new VersionId(Ids.next()),
        charter,
        1,
        words.preface().again(),
        commitments,
        Course.DRAFT,
        List.of(),
        0);
  }

  private static Commitment renamed(Commitment one, UnaryOperator<String> free, Set<String> taken) {
    String key = free.apply(one.key());
    for (int n = 2; !taken.add(key); n++) key = free.apply(one.key() + "-" + n);
    return one.renamed(new CommitmentId(Ids.next()), key);
  }
}
