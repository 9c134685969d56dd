package fr.prevenance.promise.web.publicpage;

import fr.prevenance.organization.UnitDesk;
import fr.prevenance.platform.PublicUrl;
import fr.prevenance.platform.web.Dates;
import fr.prevenance.platform.web.Language;
import fr.prevenance.promise.Axis;
import fr.prevenance.promise.CharterVersion;
import fr.prevenance.promise.Commitment;
import fr.prevenance.promise.InForce;
import fr.prevenance.promise.OpinionDoor;
import fr.prevenance.promise.Publication;
import fr.prevenance.promise.PublicationDesk;
import fr.prevenance.promise.Standing;
import fr.prevenance.promise.Standings;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Reads a charter in force as the public sees it, with the figures of this moment. */
@Component
class PublicCharters {

  private final Standings standings;
  private final PromiseLines lines;
  private final PublicationDesk publications;
  private final Place place;

  /** Whose charter it is, and under what address. */
  @Component
  record Place(UnitDesk units, PublicUrl url, java.time.Clock clock) {}

  PublicCharters(
      Standings standings, PromiseLines lines, PublicationDesk publications, Place place) {
    this.standings = standings;
    this.lines = lines;
    this.publications = publications;
    this.place = place;
  }

  /** The languages in which every promise of a text is written, its own first. */
  static List<String> languages(InForce text) {
    String own = text.charter().cover().locale();
    Set<String> all = new TreeSet<>();
    text.version().commitments().forEach(one -> all.addAll(one.wording().translations().keySet()));
    all.removeIf(one -> one.equals(own) || !spoken(text, one));
    List<String> languages = new ArrayList<>(List.of(own));
    languages.addAll(all);
    return languages;
  }

  /** Does some work in the language that a page for these sentences speaks. */
  static <T> T in(String language, Supplier<T> work) {
    var before = LocaleContextHolder.getLocaleContext();
    LocaleContextHolder.setLocale(page(language));
    try {
      return work.get();
    } finally {
      LocaleContextHolder.setLocaleContext(before);
    }
  }

  String organization() {
    return place.units().tree().root().name();
  }

  /** In the language bound to the thread; see {@link #in}. */
  PublicCharter read(InForce text, @Nullable Publication publication, String language) {
    LocalDate today = today(text);
    List<Standing> all = standings.of(text.version().commitments(), text.charter().unit(), today);
    boolean shared =
        all.stream().map(one -> one.commitment().proof().period()).distinct().count() == 1;
    var cover = text.charter().cover().in(language);
    var preface = text.version().preface();
    boolean own = cover.locale().equals(language);
    return new PublicCharter(
        organization(),
        new PublicCharter.Tongue(page(language).getLanguage(), language, languages(text)),
        new PublicCharter.Cover(
            cover.title(),
            cover.slogan(),
            own ? preface.introduction() : preface.introductionIn(language),
            cover.partner()),
        groups(text, all, language, !shared),
        new PublicCharter.When(
            shared && !all.isEmpty() ? PromiseLines.period(all.getFirst()) : null,
            Dates.date(today),
            Dates.dateAndTime(place.clock().instant(), zone(text))),
        doors(publication));
  }

  /** In the order in which they are read and numbered. */
  static List<Commitment> ordered(CharterVersion version) {
    List<Commitment> ordered = new ArrayList<>();
    version.preface().axes().forEach(axis -> ordered.addAll(version.of(axis)));
    version.commitments().stream()
        .filter(one -> one.setting().axis() == null)
        .forEach(ordered::add);
    return ordered;
  }

  private List<PublicCharter.Group> groups(
      InForce text, List<Standing> all, String language, boolean ownPeriod) {
    List<PublicCharter.Group> groups = new ArrayList<>();
    List<@Nullable String> axes =
        new ArrayList<>(text.version().preface().axes().stream().map(Axis::key).toList());
    axes.add(null);
    int number = 1;
    for (String axis : axes) {
      List<PromiseLine> some = new ArrayList<>();
      for (Standing one : all) {
        if (!Objects.equals(axis, one.commitment().setting().axis())) continue;
        some.add(
            lines.line(one, new PromiseLines.Asked(number++, language, ownPeriod, today(text))));
      }
      String name = text.version().preface().axis(axis).map(one -> one.in(language)).orElse(null);
      if (!some.isEmpty()) groups.add(new PublicCharter.Group(name, some));
    }
    return groups;
  }

  private PublicCharter.Doors doors(@Nullable Publication publication) {
    if (publication == null) return new PublicCharter.Doors("", "", null);
    String open =
        publications.doors().stream()
            .map(OpinionDoor::path)
            .filter(path -> path.equals(publication.opinion()))
            .findFirst()
            .orElse(null);
    return new PublicCharter.Doors(publication.path(), place.url().of(publication.path()), open);
  }

  private LocalDate today(InForce text) {
    return LocalDate.now(place.clock().withZone(zone(text)));
  }

  private ZoneId zone(InForce text) {
    return place.units().tree().zoneOf(text.charter().unit());
  }

  private static boolean spoken(InForce text, String language) {
    return text.version().commitments().stream()
        .map(Commitment::wording)
        .allMatch(one -> one.translations().containsKey(language));
  }

  /** English for whoever reads a language that the product does not speak. */
  static Locale page(String language) {
    return Language.supported(language).orElse(Locale.ENGLISH);
  }
}
