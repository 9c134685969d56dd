package fr.prevenance.promise;

import fr.prevenance.Refused;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The versions of a charter, oldest first. What a version is depends on the day alone, never on a
 * job.
 */
public record CharterHistory(List<CharterVersion> versions) {

  public CharterHistory {
    versions = versions.stream().sorted(Comparator.comparingInt(CharterVersion::number)).toList();
  }

  public CharterVersion latest() {
    return versions.getLast();
  }

  public Optional<CharterVersion> draft() {
    return versions.stream().filter(CharterVersion::isDraft).findFirst();
  }

  public CharterVersion number(int number) {
    return versions.stream()
        .filter(one -> one.number() == number)
        .findFirst()
        .orElseThrow(Refused::notFound);
  }

  public VersionState stateOn(CharterVersion version, LocalDate day) {
    if (version.isDraft()) return VersionState.DRAFT;
    LocalDate from = version.course().effectiveFrom();
    if (from == null || from.isAfter(day)) return VersionState.VALIDATED;
    LocalDate to = effectiveTo(version);
    return to != null && to.isBefore(day) ? VersionState.REPLACED : VersionState.IN_FORCE;
  }

  public Optional<CharterVersion> inForceOn(LocalDate day) {
    return versions.stream().filter(one -> stateOn(one, day) == VersionState.IN_FORCE).findFirst();
  }

  /** The text to compare a variant with: in force, or else the newest. */
  public CharterVersion reference(LocalDate day) {
    return inForceOn(day).orElseGet(this::latest);
  }

  public Optional<CharterVersion> before(CharterVersion version) {
    return versions.stream().filter(one -> one.number() == version.number() - 1).findFirst();
  }

  /** The eve of the next one's first day; null while none is set. */
  public @Nullable LocalDate effectiveTo(CharterVersion version) {
    return versions.stream()
        .filter(one -> one.number() > version.number())
        .map(one -> one.course().effectiveFrom())
        .filter(java.util.Objects::nonNull)
        .min(Comparator.naturalOrder())
        .map(day -> day.minusDays(1))
        .orElse(null);
  }

  /** A version begins after those before it: one text holds on a day. */
  void checkStart(CharterVersion version, LocalDate day, LocalDate today) {
    if (stateOn(version, today) == VersionState.IN_FORCE
        || stateOn(version, today) == VersionState.REPLACED) {
      throw Refused.conflict("promise.version.begun", version.number());
    }
    for (CharterVersion other : versions) {
      LocalDate from = other.course().effectiveFrom();
      if (from != null && other.number() != version.number() && !from.isBefore(day)) {
        throw Refused.conflict(
            "promise.version.overlap", other.number(), fr.prevenance.platform.web.Dates.date(from));
      }
    }
  }

  void mustAcceptDraft() {
    draft()
        .ifPresent(one -> {
          throw Refused.conflict("promise.version.draft-exists", one.number());
        });
    if (latest().course().effectiveFrom() == null) {
      throw Refused.conflict("promise.version.not-in-force", latest().number());
    }
  }
}
