package fr.prevenance.promise.web;

import fr.prevenance.organization.Perspective;
import fr.prevenance.organization.UnitId;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Choice;
import fr.prevenance.platform.web.Formats;
import fr.prevenance.platform.web.Spelled;
import fr.prevenance.platform.web.Words;
import fr.prevenance.promise.Axis;
import fr.prevenance.promise.Charter;
import fr.prevenance.promise.CharterDesk;
import fr.prevenance.promise.CharterHistory;
import fr.prevenance.promise.CharterKind;
import fr.prevenance.promise.Commitment;
import fr.prevenance.promise.Standing;
import fr.prevenance.promise.Standings;
import fr.prevenance.promise.VersionState;
import fr.prevenance.promise.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the living charter together. */
@Component
class LivingPages {

  private final CharterDesk charters;
  private final HeldTexts texts;
  private final Standings standings;
  private final StandingLines lines;
  private final PeriodNote notes;

  LivingPages(
      CharterDesk charters,
      HeldTexts texts,
      Standings standings,
      StandingLines lines,
      PeriodNote notes) {
    this.charters = charters;
    this.texts = texts;
    this.standings = standings;
    this.lines = lines;
    this.notes = notes;
  }

  Optional<Charter> chosen(Viewer viewer, Perspective seen) {
    return texts.chosen(viewer, seen);
  }

  LivingPage page(Viewer viewer, Perspective seen, Charter charter, LivingFilter asked) {
    HeldText text = texts.of(charter);
    List<Standing> all = standings(viewer, seen, text);
    List<Standing> shown = all.stream().filter(one -> asked.wants(text, one)).toList();
    Window window = texts.window(charter, seen);
    return new LivingPage(
        front(viewer, text),
        text.version().isDraft()
            ? Words.richPlural(
                "promise.lead.draft", all.size(), Formats.sentence(Spelled.feminine(all.size())))
            : PromiseLead.of(all),
        notes.of(viewer, charter, all, window, seen),
        asked.choices(text, all),
        groups(text, shown),
        doors(viewer, charter));
  }

  List<Standing> standings(Viewer viewer, Perspective seen, HeldText text) {
    UnitId place = HeldTexts.place(viewer.units(), text.charter(), seen);
    List<Commitment> concerned =
        text.commitments().stream()
            .filter(one -> HeldTexts.concerns(viewer.units(), one, place))
            .toList();
    return standings.of(concerned, place, texts.window(text.charter(), seen));
  }

  private LivingPage.Front front(Viewer viewer, HeldText text) {
    Charter charter = text.charter();
    var cover = charter.cover();
    CharterHistory history = charters.history(charter.id());
    VersionState state = history.stateOn(text.version(), charters.today(charter));
    return new LivingPage.Front(
        charter.key(),
        charter.title(),
        Objects.requireNonNullElse(cover.slogan(), ""),
        CoverText.of(viewer, charter),
        VersionText.of(history, text.version(), charters.today(charter)),
        state == VersionState.IN_FORCE,
        charter.kind() == CharterKind.PARTNER);
  }

  private List<LivingPage.Group> groups(HeldText text, List<Standing> shown) {
    List<LivingPage.Group> groups = new ArrayList<>();
    for (Axis axis : text.axes()) {
      groups.add(group(axis.in(Words.language()), text, shown, axis.key()::equals));
    }
    groups.removeIf(group -> group.lines().isEmpty());
    List<String> known = text.axes().stream().map(Axis::key).toList();
    String rest = groups.isEmpty() ? "" : Words.t("promise.axis.none");
    LivingPage.Group others = group(rest, text, shown, key -> !known.contains(key));
    if (!others.lines().isEmpty()) groups.add(others);
    return List.copyOf(groups);
  }

  private LivingPage.Group group(
      String name, HeldText text, List<Standing> shown, Predicate<@Nullable String> axis) {
    var today = charters.today(text.charter());
    var variations = text.variations();
    return new LivingPage.Group(
        name,
        shown.stream()
            .filter(one -> axis.test(text.axisOf(one.commitment())))
            .map(one ->
                lines.line(text.charter().key(), one, variations.get(one.commitment().id()), today))
            .toList());
  }

  private LivingPage.Doors doors(Viewer viewer, Charter charter) {
    List<Charter> all = charters.all(viewer);
    List<Choice> others =
        all.size() < 2
            ? List.of()
            : Stream.concat(
                    all.stream()
                        .map(one ->
                            new Choice(
                                one.title(),
                                "/promise/charters/" + one.key(),
                                one.equals(charter))),
                    Stream.of(
                        new Choice(Words.t("promise.charters.list"), "/promise/charters", false)))
                .toList();
    boolean draft = charters.history(charter.id()).draft().isPresent();
    return new LivingPage.Doors(others, viewer.writes() && viewer.sees(charter.unit()), draft);
  }
}
