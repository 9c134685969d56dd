package fr.prevenance.promise.web.draft;

import fr.prevenance.organization.Employee;
import fr.prevenance.organization.PeopleDesk;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Form;
import fr.prevenance.promise.Charter;
import fr.prevenance.promise.CharterDesk;
import fr.prevenance.promise.CharterVersion;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page of a draft together. */
@Component
class DraftPages {

  /** The forms of the page as typed; null for those that were not sent. */
  record Sent(
      @Nullable Form added,
      @Nullable Form preface,
      @Nullable PrefaceForm prefaceTyped,
      @Nullable Form group,
      @Nullable GroupForm groupTyped,
      @Nullable Form life) {

    static final Sent NOTHING = new Sent(null, null, null, null, null, null);

    static Sent added(Form form) {
      return new Sent(form, null, null, null, null, null);
    }

    static Sent preface(Form form, PrefaceForm typed) {
      return new Sent(null, form, typed, null, null, null);
    }

    static Sent group(Form form, GroupForm typed) {
      return new Sent(null, null, null, form, typed, null);
    }

    static Sent life(Form form) {
      return new Sent(null, null, null, null, null, form);
    }
  }

  private final CharterDesk charters;
  private final Frames frames;
  private final DraftCards cards;
  private final DraftAdvice advice;
  private final PeopleDesk people;

  DraftPages(
      CharterDesk charters,
      Frames frames,
      DraftCards cards,
      DraftAdvice advice,
      PeopleDesk people) {
    this.charters = charters;
    this.frames = frames;
    this.cards = cards;
    this.advice = advice;
    this.people = people;
  }

  Optional<CharterVersion> draft(Charter charter) {
    return charters.history(charter.id()).draft();
  }

  DraftPage page(Viewer viewer, Charter charter, CharterVersion draft, Sent sent) {
    Frame frame = frames.of(viewer, charter, draft);
    return new DraftPage(
        frame,
        cards.of(viewer, charter, draft, draft.commitments()),
        cards.of(viewer, charter, draft, draft.withdrawn()),
        cards.bases(charter, draft),
        texts(charter, draft, sent),
        new DraftPage.Ready(
            advice.lacking(viewer, charter, frame),
            advice.advice(charter, draft, trades()),
            or(sent.life(), Form.of(new LifeForm("", ""))),
            charters.today(charter).toString()));
  }

  private DraftPage.Texts texts(Charter charter, CharterVersion draft, Sent sent) {
    PrefaceForm preface =
        or(sent.prefaceTyped(), PrefaceForm.of(draft, Spoken.offered(charter, draft)));
    GroupForm group = or(sent.groupTyped(), GroupForm.of(draft));
    return new DraftPage.Texts(
        or(sent.added(), Form.of(new AddForm("", ""))),
        or(sent.preface(), Form.of(preface)),
        preface,
        or(sent.group(), Form.of(group)),
        group,
        people.all().stream().map(Employee::name).sorted().toList(),
        trades());
  }

  /** « Conducteur, ligne 4 » is of the trade « Conducteur ». */
  private List<String> trades() {
    return people.all().stream()
        .map(Employee::title)
        .filter(Objects::nonNull)
        .map(title -> title.split(",")[0].strip())
        .filter(title -> !title.isEmpty())
        .distinct()
        .sorted()
        .toList();
  }

  private static <T> T or(@Nullable T sent, T kept) {
    return sent == null ? kept : sent;
  }
}
