package fr.prevenance.journey.web.share;

import fr.prevenance.journey.Journey;
import fr.prevenance.journey.JourneyDesk;
import fr.prevenance.journey.share.Share;
import fr.prevenance.journey.share.ShareDesk;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.PublicUrl;
import fr.prevenance.platform.web.Dates;
import fr.prevenance.platform.web.Form;
import fr.prevenance.platform.web.Words;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component("journeySharePages")
class SharePages {

  private final JourneyDesk journeys;
  private final ShareDesk desk;
  private final PublicUrl url;

  SharePages(JourneyDesk journeys, ShareDesk desk, PublicUrl url) {
    this.journeys = journeys;
    this.desk = desk;
    this.url = url;
  }

  SharePage page(Viewer viewer, String key, @Nullable Form form) {
    Journey journey = journeys.get(viewer, key);
    LocalDate today = desk.today(journey);
    boolean writes = viewer.writes() && viewer.sees(journey.unit()) && !journey.isArchived();
    return new SharePage(
        key,
        journey.title(),
        writes,
        desk.of(journey).stream().map(share -> line(viewer, share, today)).toList(),
        form == null ? Form.of(ShareForm.usual(today)) : form,
        today.toString());
  }

  private SharePage.Line line(Viewer viewer, Share share, LocalDate today) {
    LocalDate given = share.given().at().atZone(viewer.units().defaultZone()).toLocalDate();
    return new SharePage.Line(
        share.id().value().toString(),
        url.of(share.path()),
        share.path(),
        state(share, today),
        share.isOpen(today),
        Words.t(share.quoted() ? "mapview.share.with-words" : "mapview.share.without-words"),
        Words.t("mapview.share.by", share.given().by(), Dates.date(given)));
  }

  private static String state(Share share, LocalDate today) {
    if (share.revokedAt() != null) return Words.t("mapview.share.revoked");
    return Words.t(
        share.isOpen(today) ? "mapview.share.open" : "mapview.share.past",
        Dates.date(share.until()));
  }
}
