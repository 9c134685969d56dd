package fr.prevenance.promise.web.versions;

import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Dates;
import fr.prevenance.platform.web.Form;
import fr.prevenance.platform.web.Formats;
import fr.prevenance.platform.web.Option;
import fr.prevenance.platform.web.Spelled;
import fr.prevenance.platform.web.Words;
import fr.prevenance.promise.Axis;
import fr.prevenance.promise.Charter;
import fr.prevenance.promise.CharterDesk;
import fr.prevenance.promise.CharterHistory;
import fr.prevenance.promise.CharterKind;
import fr.prevenance.promise.CharterVersion;
import fr.prevenance.promise.Commitment;
import fr.prevenance.promise.Comparison;
import fr.prevenance.promise.Signature;
import fr.prevenance.promise.VersionState;
import fr.prevenance.promise.web.Signed;
import fr.prevenance.promise.web.draft.Frames;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the versions of a charter for their pages. */
@Component
class VersionsPages {

  private final CharterDesk charters;
  private final Frames frames;
  private final Changes changes;

  VersionsPages(CharterDesk charters, Frames frames, Changes changes) {
    this.charters = charters;
    this.frames = frames;
    this.changes = changes;
  }

  VersionsPage list(Viewer viewer, String key) {
    Charter charter = charters.get(viewer, key);
    CharterHistory history = charters.history(charter.id());
    LocalDate today = charters.today(charter);
    List<VersionsPage.Line> lines =
        history.versions().stream()
            .sorted(Comparator.comparingInt(CharterVersion::number).reversed())
            .map(version -> line(history, version, today))
            .toList();
    return new VersionsPage(
        frames.of(viewer, charter, history.reference(today)), lines, writes(viewer, charter));
  }

  TextPage text(Viewer viewer, String key, int number, Form form) {
    Charter charter = charters.get(viewer, key);
    CharterVersion version = charters.history(charter.id()).number(number);
    List<TextPage.Group> groups = new ArrayList<>();
    for (Axis axis : version.preface().axes()) {
      groups.add(new TextPage.Group(axis.name(), lines(version.of(axis))));
    }
    groups.add(
        new TextPage.Group(
            "",
            lines(
                version.commitments().stream()
                    .filter(one -> version.preface().axis(one.setting().axis()).isEmpty())
                    .toList())));
    return new TextPage(
        frames.of(viewer, charter, version),
        number,
        Objects.requireNonNullElse(version.preface().introduction(), ""),
        groups.stream().filter(group -> !group.lines().isEmpty()).toList(),
        version.preface().group().members().stream()
            .map(one ->
                Words.t(
                    "promise.group.member",
                    one.name(),
                    one.trade(),
                    one.attended(),
                    version.preface().group().meetings()))
            .toList(),
        signing(charter, version, form, charters.today(charter)),
        writes(viewer, charter));
  }

  ComparisonPage compare(Viewer viewer, String key, @Nullable Integer from, @Nullable Integer to) {
    Charter charter = charters.get(viewer, key);
    CharterHistory history = charters.history(charter.id());
    CharterVersion after = to == null ? history.latest() : history.number(to);
    CharterVersion before =
        from == null ? history.before(after).orElse(after) : history.number(from);
    Comparison comparison = Comparison.between(before, after);
    LocalDate today = charters.today(charter);
    List<Option> versions =
        history.versions().stream()
            .map(one ->
                new Option(
                    String.valueOf(one.number()),
                    one.number()
                        + " · "
                        + Words.t("promise.version-state." + history.stateOn(one, today))))
            .toList();
    return new ComparisonPage(
        frames.of(viewer, charter, after),
        before.number(),
        after.number(),
        Words.richPlural(
            "promise.compare.lead",
            comparison.after(),
            Spelled.feminine(comparison.before()),
            Formats.sentence(Spelled.feminine(comparison.after()))),
        changes.counts(comparison),
        changes.lines(comparison),
        versions);
  }

  private static TextPage.Signing signing(
      Charter charter, CharterVersion version, Form form, LocalDate today) {
    return new TextPage.Signing(
        charter.kind() == CharterKind.PARTNER && !version.isDraft(),
        Signed.lines(version, Signature.Side.US),
        Signed.lines(version, Signature.Side.PARTNER),
        Objects.requireNonNullElse(charter.cover().partner(), ""),
        form,
        today.toString());
  }

  private List<TextPage.Line> lines(List<Commitment> commitments) {
    return commitments.stream()
        .map(one ->
            new TextPage.Line(
                one.sentence(),
                Objects.requireNonNullElse(one.wording().why(), ""),
                changes.target(one)))
        .toList();
  }

  private static VersionsPage.Line line(
      CharterHistory history, CharterVersion version, LocalDate today) {
    VersionState state = history.stateOn(version, today);
    var from = version.course().effectiveFrom();
    LocalDate to = from == null ? null : history.effectiveTo(version);
    String days =
        from == null
            ? ""
            : to == null
                ? Words.t("promise.version.from", Dates.date(from))
                : Words.t("promise.figure.days", Dates.date(from), Dates.date(to));
    String change =
        history
            .before(version)
            .map(before -> Words.t("promise.version.instead", before.commitments().size()))
            .orElse("");
    return new VersionsPage.Line(
        version.number(),
        Words.t("promise.version-state." + state),
        days,
        Words.plural("promise.count.promises", version.commitments().size()),
        change);
  }

  private static boolean writes(Viewer viewer, Charter charter) {
    return viewer.writes() && viewer.sees(charter.unit());
  }
}
