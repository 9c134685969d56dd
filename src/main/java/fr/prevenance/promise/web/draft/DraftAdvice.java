package fr.prevenance.promise.web.draft;

import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Formats;
import fr.prevenance.platform.web.Words;
import fr.prevenance.promise.Charter;
import fr.prevenance.promise.CharterDesk;
import fr.prevenance.promise.CharterVersion;
import fr.prevenance.promise.Commitment;
import fr.prevenance.promise.VersionDesk;
import fr.prevenance.promise.checks.CharterFacts;
import fr.prevenance.promise.checks.CheckCode;
import fr.prevenance.promise.checks.JargonDesk;
import fr.prevenance.promise.checks.Warning;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a draft lacks to be promised, and what would make it better. */
@Component
class DraftAdvice {

  /** A longer list is not read. */
  private static final int NAMED = 5;

  private static final String COMMITMENT = "commitments.";
  private static final String SIGNATURE = "signatures.";

  private final VersionDesk versions;
  private final CharterDesk charters;
  private final JargonDesk jargon;

  DraftAdvice(VersionDesk versions, CharterDesk charters, JargonDesk jargon) {
    this.versions = versions;
    this.charters = charters;
    this.jargon = jargon;
  }

  List<DraftPage.Lack> lacking(Viewer viewer, Charter charter, Frame frame) {
    return Lacks.lines(versions.lacking(viewer, charter.key()), field -> place(frame, field));
  }

  /** Where it is mended. */
  private static @Nullable String place(Frame frame, String field) {
    if (field.startsWith(COMMITMENT))
      return frame.draft() + "/commitments/" + field.substring(COMMITMENT.length());
    return field.startsWith(SIGNATURE)
        ? frame.path() + "/versions/" + frame.number() + "#signatures"
        : null;
  }

  /** Never blocks. */
  List<String> advice(Charter charter, CharterVersion draft, List<String> trades) {
    List<String> sentences = draft.commitments().stream().map(Commitment::sentence).toList();
    if (sentences.isEmpty()) return List.of();
    LocalDate today = charters.today(charter);
    LocalDate reviewed = Objects.requireNonNullElse(draft.preface().reviewedOn(), today);
    boolean validated =
        draft.commitments().stream().anyMatch(one -> one.craft().validation() != null);
    List<Warning> facts =
        new CharterFacts(
                List.of(),
                validated,
                Set.copyOf(trades),
                Set.copyOf(draft.preface().group().trades()),
                reviewed)
            .warnings(today);
    List<String> advice =
        new ArrayList<>(
            Stream.concat(jargon.checks().check(sentences).warnings().stream(), facts.stream())
                .filter(warning -> warning.code() != CheckCode.GROUP_LACKS_TRADE)
                .map(Warning::message)
                .toList());
    List<String> absent =
        facts.stream()
            .filter(warning -> warning.code() == CheckCode.GROUP_LACKS_TRADE)
            .map(warning -> String.valueOf(warning.facts().getFirst()))
            .toList();
    if (!absent.isEmpty()) advice.add(lacks(absent));
    return List.copyOf(advice);
  }

  private static String lacks(List<String> trades) {
    if (trades.size() <= NAMED)
      return Words.plural("promise.group.lacks", trades.size(), Formats.list(trades));
    return Words.t(
        "promise.group.lacks.many", trades.size(), String.join(", ", trades.subList(0, NAMED)));
  }
}
