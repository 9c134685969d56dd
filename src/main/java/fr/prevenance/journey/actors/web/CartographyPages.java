package fr.prevenance.journey.actors.web;

import fr.prevenance.Refused;
import fr.prevenance.journey.Edit;
import fr.prevenance.journey.actors.Cartography;
import fr.prevenance.journey.actors.Stakeholder;
import fr.prevenance.journey.actors.StakeholderDesk;
import fr.prevenance.journey.actors.StakeholderEditDesk;
import fr.prevenance.journey.actors.StakeholderMap;
import fr.prevenance.journey.actors.Tie;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Choice;
import fr.prevenance.platform.web.Dates;
import fr.prevenance.platform.web.Form;
import fr.prevenance.platform.web.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads a cartography for its page. */
@Component
class CartographyPages {

  private final StakeholderDesk desk;
  private final StakeholderEditDesk edits;
  private final TalkPages talks;

  CartographyPages(StakeholderDesk desk, StakeholderEditDesk edits, TalkPages talks) {
    this.desk = desk;
    this.edits = edits;
    this.talks = talks;
  }

  static String path(String key) {
    return "/stakeholders/" + key;
  }

  /** An actor that is not there any more is not found. */
  @Transactional(readOnly = true)
  public CartographyPage page(Viewer viewer, String key, Asked asked) {
    Cartography shown = desk.get(key);
    StakeholderMap map = shown.map();
    CartographyPage.Head head = head(viewer, shown);
    boolean circles = asked.view().equals(Asked.CIRCLES);
    return new CartographyPage(
        head,
        views(key, asked.view(), map),
        circles && !map.actors().isEmpty()
            ? CircleDrawing.of(map, summary(map), asked.actor())
            : null,
        circles && head.rights().edits() ? editor(map, asked) : null,
        new CartographyPage.Tables(actors(key, map, asked.actor()), ties(map)),
        asked.view().equals(Asked.MATRIX) ? Matrix.of(map) : null,
        asked.view().equals(Asked.EXCHANGES)
            ? talks.of(
                viewer,
                map,
                Objects.requireNonNullElseGet(asked.exchange(), () -> Form.of(ExchangeForm.FRESH)))
            : null,
        Objects.requireNonNullElseGet(
            asked.title(), () -> Form.of(new NewForm(shown.title(), ""))));
  }

  @Transactional(readOnly = true)
  public String title(String key) {
    return desk.get(key).title();
  }

  private CartographyPage.Head head(Viewer viewer, Cartography shown) {
    String undo =
        viewer.writes() ? edits.undoable(viewer, shown).map(CartographyPages::said).orElse("") : "";
    String redo =
        viewer.writes() ? edits.redoable(viewer, shown).map(CartographyPages::said).orElse("") : "";
    var rights =
        new CartographyPage.Rights(
            viewer.writes(), shown.isArchived(), shown.revision(), undo, redo);
    String changed =
        Words.t(
            "stakeholder.changed",
            Dates.moment(shown.life().changedAt(), viewer.units().defaultZone()),
            shown.life().changedBy());
    return new CartographyPage.Head(
        shown.key(), shown.title(), FindingLead.of(shown.map()), changed, rights);
  }

  static String said(Edit edit) {
    return said(edit.saying());
  }

  static String said(Edit.Saying saying) {
    return Words.t(saying.key(), saying.arguments().toArray());
  }

  static String summary(StakeholderMap map) {
    return Words.t(
        "stakeholder.figure",
        map.title(),
        Words.plural("stakeholder.actors", map.around().size()),
        Words.plural("stakeholder.ties", map.ties().size()));
  }

  private static List<Choice> views(String key, String current, StakeholderMap map) {
    return List.of(
        new Choice(Words.t("stakeholder.view.circles"), path(key), current.equals(Asked.CIRCLES)),
        new Choice(
            Words.t("stakeholder.view.matrix"),
            path(key) + "?view=matrix",
            current.equals(Asked.MATRIX)),
        new Choice(
            Words.t("stakeholder.view.exchanges"),
            path(key) + "?view=exchanges",
            current.equals(Asked.EXCHANGES),
            map.exchanges().size()));
  }

  private static Editor editor(StakeholderMap map, Asked asked) {
    Choices choices = Choices.of(map, List.of());
    String chosen = asked.actor();
    if (chosen == null) {
      Form form = asked.newActor();
      Integer next = asked.circle();
      Form fresh = form == null ? Form.of(ActorForm.fresh(next == null ? 1 : next)) : form;
      return new Editor(choices, null, fresh, next != null);
    }
    Stakeholder actor = map.actor(chosen).orElseThrow(Refused::notFound);
    Form form = asked.actorForm();
    return new Editor(
        choices,
        open(map, actor, asked.tie()),
        form == null ? Form.of(ActorForm.of(actor)) : form,
        false);
  }

  private static Editor.Open open(StakeholderMap map, Stakeholder actor, @Nullable Form tie) {
    return new Editor.Open(
        actor,
        map.tiesOf(actor.key())
            .map(one -> new Editor.Held(one, TieWords.sentence(map, one)))
            .toList(),
        tie == null ? Form.of(TieForm.fresh(actor.key())) : tie,
        actor.circle() == 0,
        actor.circle() == Stakeholder.CIRCLES - 1,
        map.circle(actor.circle()).size() == 1);
  }

  private static List<CartographyPage.ActorLine> actors(
      String key, StakeholderMap map, @Nullable String open) {
    List<CartographyPage.ActorLine> lines = new ArrayList<>();
    for (int circle = 0; circle < Stakeholder.CIRCLES; circle++)
      for (Stakeholder one : map.circle(circle))
        lines.add(
            new CartographyPage.ActorLine(
                one,
                Words.t("stakeholder.kind." + one.kind()),
                Words.t("stakeholder.circle." + circle),
                path(key) + "?actor=" + one.key(),
                one.key().equals(open),
                (int) map.tiesOf(one.key()).count()));
    return lines;
  }

  private static List<CartographyPage.TieLine> ties(StakeholderMap map) {
    return map.ties().stream().map(tie -> tie(map, tie)).toList();
  }

  private static CartographyPage.TieLine tie(StakeholderMap map, Tie tie) {
    return new CartographyPage.TieLine(
        TieWords.name(map, tie.from()),
        TieWords.name(map, tie.to()),
        Look.of(tie),
        TieWords.sentence(map, tie),
        Words.t("stakeholder.nature." + tie.nature()),
        Words.t("stakeholder.strength." + tie.strength()),
        tie.note());
  }
}
