package fr.prevenance.promise.web.publicpage;

import fr.prevenance.platform.web.Dates;
import fr.prevenance.platform.web.Form;
import fr.prevenance.promise.Charter;
import fr.prevenance.promise.CharterDesk;
import fr.prevenance.promise.CharterHistory;
import fr.prevenance.promise.CharterVersion;
import fr.prevenance.promise.InForce;
import fr.prevenance.promise.Signature;
import fr.prevenance.promise.VersionState;
import fr.prevenance.promise.review.Review;
import fr.prevenance.promise.review.ReviewDesk;
import fr.prevenance.promise.web.Signed;
import fr.prevenance.promise.web.VersionText;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads a partner's charter as the partner sees it: its texts, their proof, the shared reviews. */
@Component
class PartnerPages {

  private final CharterDesk charters;
  private final PublicCharters reading;
  private final ReviewDesk reviews;

  PartnerPages(CharterDesk charters, PublicCharters reading, ReviewDesk reviews) {
    this.charters = charters;
    this.reading = reading;
    this.reviews = reviews;
  }

  /** The language asked for when the newest text speaks it, else the charter's own. */
  String language(Charter charter, String asked) {
    var text = new InForce(charter, charters.history(charter.id()).latest());
    return PublicCharters.languages(text).contains(asked) ? asked : charter.cover().locale();
  }

  /** In the language bound to the thread. */
  PartnerPage page(Charter charter, String path, String language, Form form) {
    CharterHistory history = charters.history(charter.id());
    LocalDate today = charters.today(charter);
    List<CharterVersion> texts =
        history.versions().stream().filter(one -> isRead(history, one, today)).toList();
    List<String> languages = PublicCharters.languages(new InForce(charter, history.latest()));
    return new PartnerPage(
        new PartnerPage.Front(
            path,
            reading.organization(),
            charter.cover().in(language).title(),
            Objects.requireNonNullElse(charter.cover().partner(), ""),
            language,
            languages),
        texts.stream().map(one -> text(charter, history, one, language)).toList(),
        reviews.of(charter.id()).stream().map(PartnerPages::line).toList(),
        form);
  }

  private static boolean isRead(CharterHistory history, CharterVersion version, LocalDate today) {
    VersionState state = history.stateOn(version, today);
    return state == VersionState.IN_FORCE || state == VersionState.VALIDATED;
  }

  private PartnerPage.Text text(
      Charter charter, CharterHistory history, CharterVersion version, String language) {
    boolean newest = history.latest().equals(version);
    return new PartnerPage.Text(
        version.number(),
        VersionText.of(history, version, charters.today(charter)),
        reading.read(new InForce(charter, version), null, language),
        new PartnerPage.Hands(
            Signed.lines(version, Signature.Side.US),
            Signed.lines(version, Signature.Side.PARTNER),
            newest && !version.isSignedBy(Signature.Side.PARTNER)));
  }

  private static PartnerPage.Review line(Review one) {
    String present =
        Stream.of(one.ours(), Objects.requireNonNullElse(one.theirs(), ""))
            .filter(name -> !name.isEmpty())
            .collect(Collectors.joining(" · "));
    return new PartnerPage.Review(Dates.date(one.day()), present, one.note());
  }
}
