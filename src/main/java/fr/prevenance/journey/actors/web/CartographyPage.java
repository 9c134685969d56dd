package fr.prevenance.journey.actors.web;

import fr.prevenance.journey.actors.Stakeholder;
import fr.prevenance.platform.web.Choice;
import fr.prevenance.platform.web.Form;
import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One cartography in one of its views. */
public record CartographyPage(
    Head head,
    List<Choice> views,
    @Nullable CircleDrawing drawing,
    @Nullable Editor editor,
    Tables tables,
    @Nullable Matrix matrix,
    @Nullable Talks talks,
    Form rename) {

  public record Head(String key, String title, Content lead, String changed, Rights rights) {

    public String path() {
      return CartographyPages.path(key);
    }
  }

  /**
   * @param undo what the viewer's last change was, empty when there is nothing to take back
   * @param redo what the viewer took back last, empty when there is nothing to do again
   */
  public record Rights(boolean writes, boolean archived, int revision, String undo, String redo) {

    public boolean edits() {
      return writes && !archived;
    }
  }

  /** The same figures in words: actors by circle, and what ties them. */
  public record Tables(List<ActorLine> actors, List<TieLine> ties) {}

  public record ActorLine(
      Stakeholder actor, String kind, String circle, String href, boolean open, int ties) {}

  public record TieLine(
      String from,
      String to,
      Look look,
      String sentence,
      String nature,
      String strength,
      String note) {}
}
