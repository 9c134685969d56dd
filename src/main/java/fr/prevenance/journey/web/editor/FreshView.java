package fr.prevenance.journey.web.editor;

/**
 * The field in which the next stage or contact is named.
 *
 * @param stage where the contact is added; empty for a new stage
 * @param typed what was refused
 */
public record FreshView(String path, String stage, String label, String typed, String mistake) {

  public String id() {
    return stage.isEmpty() ? "new-stage" : "new-point-" + stage;
  }

  public String action() {
    return path + (stage.isEmpty() ? "/stages" : "/touchpoints");
  }
}
