package fr.prevenance.promise.standard.web;

import fr.prevenance.Refused;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Dates;
import fr.prevenance.platform.web.Formats;
import fr.prevenance.platform.web.Words;
import fr.prevenance.promise.standard.Attitude;
import fr.prevenance.promise.standard.Face;
import fr.prevenance.promise.standard.ReadReceipt;
import fr.prevenance.promise.standard.ServiceStandard;
import fr.prevenance.promise.standard.ServiceStandardDesk;
import fr.prevenance.promise.standard.Versions;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads one version for its page. */
@Component
class StandardPages {

  private final ServiceStandardDesk desk;

  StandardPages(ServiceStandardDesk desk) {
    this.desk = desk;
  }

  /** The version to open first: that in force, else the newest. */
  @Transactional(readOnly = true)
  public Optional<ServiceStandard> first() {
    Versions versions = desk.versions();
    return versions.inForce(desk.today()).or(() -> versions.all().stream().findFirst());
  }

  /** A draft is shown to those who may write it. */
  @Transactional(readOnly = true)
  public StandardPage page(Viewer viewer, int number) {
    Versions versions = desk.versions();
    LocalDate today = desk.today();
    ServiceStandard shown = desk.get(number);
    if (shown.isDraft() && !viewer.writes()) throw Refused.notFound();
    List<VersionLine> lines =
        versions.all().stream()
            .filter(one -> viewer.writes() || !one.isDraft())
            .map(one -> VersionLine.of(versions, one, today, number))
            .toList();
    var rights =
        new StandardPage.Rights(
            viewer.writes(),
            shown.isDraft(),
            viewer.writes() && versions.draft().isEmpty(),
            versions.before(shown).map(ServiceStandard::number).orElse(null));
    return new StandardPage(
        VersionLine.of(versions, shown, today, number),
        lead(shown),
        Mirror.of(shown),
        lines,
        lacks(shown),
        reading(viewer, shown),
        rights);
  }

  static List<String> lacks(ServiceStandard standard) {
    return standard.lacks().stream()
        .map(lack -> Words.t(lack.key(), lack.arguments().toArray()))
        .toList();
  }

  private static String lead(ServiceStandard standard) {
    List<String> names =
        standard.face(Face.SERVICE).attitudes().stream()
            .map(Attitude::name)
            .map(name -> name.toLowerCase(Locale.ROOT))
            .toList();
    if (names.isEmpty()) return Words.t("standard.lead.blank");
    return Words.t("standard.lead", Formats.sentence(Formats.list(names)));
  }

  private StandardPage.Reading reading(Viewer viewer, ServiceStandard standard) {
    if (standard.isDraft()) return new StandardPage.Reading(false, null, "");
    List<ReadReceipt> receipts = desk.receipts(standard.number());
    String mine =
        receipts.stream()
            .filter(one -> one.employee().equals(viewer.actor().employee()))
            .findFirst()
            .map(one -> day(one, viewer.units().defaultZone()))
            .orElse(null);
    return new StandardPage.Reading(
        viewer.actor().employee() != null, mine, Words.plural("standard.readers", receipts.size()));
  }

  static @Nullable String day(@Nullable ReadReceipt receipt, ZoneId zone) {
    return receipt == null ? null : Dates.date(receipt.readAt().atZone(zone).toLocalDate());
  }
}
