package fr.prevenance.promise;

import fr.prevenance.measure.MeasureRef;
import fr.prevenance.signal.CommitmentId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Charters in a few words, for rules that need no database. */
final class Texts {

  static final CharterId CHARTER = new CharterId(new UUID(1, 1));
  static final MeasureRef PROBE = MeasureRef.of("survey.csat", "barometre.accueil");

  private Texts() {}

  static Commitment commitment(int number, String sentence, @Nullable Target target) {
    return commitment(number, sentence, target, null);
  }

  static Commitment commitment(
      int number, String sentence, @Nullable Target target, @Nullable Descent descent) {
    Proof proof = new Proof(PROBE, target, ProofPeriod.ROLLING_90, Proof.MINIMUM_N);
    return new Commitment(
        new CommitmentId(new UUID(2, number)),
        "c" + number,
        Wording.of(sentence),
        proof,
        Setting.at(number),
        Craft.NONE,
        descent,
        0);
  }

  static CharterVersion version(int number, List<Commitment> commitments) {
    return version(number, commitments, Course.DRAFT);
  }

  static CharterVersion version(int number, List<Commitment> commitments, Course course) {
    return new CharterVersion(
        new VersionId(new UUID(3, number)),
        CHARTER,
        number,
        Preface.BLANK,
        commitments,
        course,
        List.of(),
        0);
  }

  static CharterVersion from(int number, @Nullable LocalDate day) {
    return version(number, List.of(), new Course(LocalDate.of(2025, 1, 1), "Alix Martin", day));
  }
}
