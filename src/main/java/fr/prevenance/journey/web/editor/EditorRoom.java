package fr.prevenance.journey.web.editor;

import fr.prevenance.Refused;
import fr.prevenance.journey.Journey;
import fr.prevenance.journey.JourneyDesk;
import fr.prevenance.organization.Viewer;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Shows the editor, also after something could not be taken: with why, and with what was typed. */
@Component("journeyEditorRoom")
class EditorRoom {

  private final JourneyDesk desk;
  private final EditorPages pages;

  EditorRoom(JourneyDesk desk, EditorPages pages) {
    this.desk = desk;
    this.pages = pages;
  }

  /** Who may not write finds nothing here. */
  Journey writable(Viewer viewer, String key) {
    viewer.mustWrite();
    Journey journey = desk.get(viewer, key);
    if (!viewer.sees(journey.unit())) throw Refused.notFound();
    if (journey.isArchived()) throw Refused.conflict("journey.archived", journey.title());
    return journey;
  }

  ModelAndView show(Viewer viewer, String key, Sent sent, String sheet) {
    if (sent.refused() != null && sent.refused().kind() == Refused.Kind.NOT_FOUND)
      throw sent.refused();
    Journey journey = writable(viewer, key);
    var view =
        new ModelAndView("journey/editor/show")
            .addObject("page", pages.page(viewer, journey, sent, known(journey, sheet)));
    if (sent.refused() != null)
      view.setStatus(HttpStatusCode.valueOf(sent.refused().kind().status()));
    return view;
  }

  /** The drawer of something that is gone stays shut. */
  private static String known(Journey journey, String sheet) {
    String[] parts = sheet.split("/", 2);
    boolean there =
        parts[0].equals("stages") && journey.map().stage(parts[1]).isPresent()
            || parts[0].equals("touchpoints") && journey.map().touchpoint(parts[1]).isPresent();
    return there ? sheet : "";
  }
}
