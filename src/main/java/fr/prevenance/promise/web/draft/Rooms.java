package fr.prevenance.promise.web.draft;

import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Form;
import fr.prevenance.promise.Charter;
import fr.prevenance.promise.CharterDesk;
import fr.prevenance.promise.CharterVersion;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Shows the draft of a charter, or where none is open, how its newest version can go on. */
@Component
class Rooms {

  private final Frames frames;
  private final DraftPages pages;
  private final CharterDesk charters;
  private final DraftAdvice advice;

  Rooms(Frames frames, DraftPages pages, CharterDesk charters, DraftAdvice advice) {
    this.frames = frames;
    this.pages = pages;
    this.charters = charters;
    this.advice = advice;
  }

  ModelAndView draft(Viewer viewer, String key, DraftPages.Sent sent, HttpStatusCode status) {
    Charter charter = frames.writable(viewer, key);
    Optional<CharterVersion> draft = pages.draft(charter);
    ModelAndView page =
        draft
            .map(version ->
                new ModelAndView("promise/draft/show")
                    .addObject("page", pages.page(viewer, charter, version, sent)))
            .orElseGet(() -> closed(viewer, charter, sent));
    page.setStatus(status);
    return page;
  }

  private ModelAndView closed(Viewer viewer, Charter charter, DraftPages.Sent sent) {
    CharterVersion latest = charters.history(charter.id()).latest();
    var from = latest.course().effectiveFrom();
    var today = charters.today(charter);
    Frame frame = frames.of(viewer, charter, latest);
    var closed =
        new ClosedPage(
            frame,
            from != null && !from.isAfter(today),
            from != null,
            today.toString(),
            sent.life() == null ? Form.of(new LifeForm("", "")) : sent.life(),
            from == null ? advice.lacking(viewer, charter, frame) : List.of());
    return new ModelAndView("promise/draft/closed").addObject("page", closed);
  }
}
