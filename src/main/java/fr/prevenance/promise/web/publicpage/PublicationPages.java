package fr.prevenance.promise.web.publicpage;

import fr.prevenance.Refused;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Dates;
import fr.prevenance.platform.web.Option;
import fr.prevenance.platform.web.QrCode;
import fr.prevenance.platform.web.Words;
import fr.prevenance.promise.Charter;
import fr.prevenance.promise.CharterDesk;
import fr.prevenance.promise.InForce;
import fr.prevenance.promise.Publication;
import fr.prevenance.promise.PublicationDesk;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class PublicationPages {

  private final CharterDesk charters;
  private final PublicationDesk publications;
  private final PublicCharters reading;
  private final Papers papers;

  PublicationPages(
      CharterDesk charters, PublicationDesk publications, PublicCharters reading, Papers papers) {
    this.charters = charters;
    this.publications = publications;
    this.reading = reading;
    this.papers = papers;
  }

  PublicationPage page(Viewer viewer, String key) {
    Charter charter = charters.get(viewer, key);
    boolean writable = viewer.writes() && viewer.sees(charter.unit());
    InForce text = charters.inForce(charter).orElse(null);
    return new PublicationPage(
        charter.key(), charter.title(), writable, text == null ? null : live(viewer, text));
  }

  QrCode qr(Viewer viewer, String key) {
    String url = read(text(viewer, key), "").doors().url();
    if (url.isEmpty()) throw Refused.notFound();
    return QrCode.of(url);
  }

  byte[] print(Viewer viewer, String key, PrintKind kind, String language) {
    InForce text = text(viewer, key);
    String spoken = spoken(text, language);
    return PublicCharters.in(spoken, () -> papers.of(text, read(text, spoken), kind));
  }

  private PublicationPage.Live live(Viewer viewer, InForce text) {
    Publication known =
        publications.of(text.charter().id()).filter(Publication::isOpen).orElse(null);
    PublicCharter page = read(text, text.charter().cover().locale());
    return new PublicationPage.Live(
        page.score(), page.tongue().all(), known == null ? null : open(viewer, page, known));
  }

  private PublicationPage.Open open(Viewer viewer, PublicCharter page, Publication known) {
    var zone = viewer.units().zoneOf(viewer.top());
    return new PublicationPage.Open(
        page.doors().url(),
        known.path(),
        Dates.date(known.publishedAt().atZone(zone).toLocalDate()),
        QrCode.of(page.doors().url()),
        badge(page),
        doors(),
        known.opinion() == null ? "" : known.opinion(),
        known.contact() == null ? "" : known.contact());
  }

  private static PublicationPage.Sample badge(PublicCharter page) {
    String own = page.tongue().sentences();
    return PublicCharters.in(
        own, () -> new PublicationPage.Sample(own, page.score(), Badge.snippet(page)));
  }

  private List<Option> doors() {
    List<Option> options = new ArrayList<>();
    options.add(new Option("", Words.t("promise.publication.door.none")));
    publications.doors().forEach(door -> options.add(new Option(door.path(), door.label())));
    return options;
  }

  private PublicCharter read(InForce text, String language) {
    Publication open =
        publications.of(text.charter().id()).filter(Publication::isOpen).orElse(null);
    return reading.read(text, open, language);
  }

  private InForce text(Viewer viewer, String key) {
    return charters.inForce(charters.get(viewer, key)).orElseThrow(Refused::notFound);
  }

  private static String spoken(InForce text, String language) {
    return PublicCharters.languages(text).contains(language)
        ? language
        : text.charter().cover().locale();
  }
}
