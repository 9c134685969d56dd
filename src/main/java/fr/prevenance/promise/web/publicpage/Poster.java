package fr.prevenance.promise.web.publicpage;

import fr.prevenance.platform.web.QrCode;
import fr.prevenance.platform.web.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of a poster.
 *
 * @param qr null when the charter is not published
 * @param glyph the side of a state's sign, in mm
 */
public record Poster(
    PublicCharter charter,
    String css,
    List<List<PromiseLine>> rows,
    @Nullable QrCode qr,
    Sizes sizes) {

  /**
   * @param row the least height of a row in mm
   */
  public record Sizes(int columns, double row, double glyph, double code) {}

  /** One column reads best up to five promises. */
  static int columns(int promises) {
    return promises <= 5 ? 1 : 2;
  }

  static List<List<PromiseLine>> rows(List<PromiseLine> lines, int columns) {
    List<List<PromiseLine>> rows = new ArrayList<>();
    for (int from = 0; from < lines.size(); from += columns)
      rows.add(lines.subList(from, Math.min(lines.size(), from + columns)));
    return rows;
  }

  /**
   * « à risque, on s’en occupe », with its own period when the head of the poster cannot say one
   * for all.
   */
  public String told(PromiseLine line) {
    String state = line.state().word();
    String told =
        line.remedies().isEmpty()
            ? state
            : Words.t("promise.print.state.remedy." + line.state(), state);
    return charter.when().period() == null
        ? Words.t("promise.print.state.during", told, line.figure().period())
        : told;
  }

  public String rowHeight() {
    return "height:" + Math.round(sizes.row() * 10) / 10.0 + "mm";
  }

  public String codeSide() {
    return sizes.code() + "mm";
  }

  public String glyphSide() {
    return Math.round(sizes.glyph() * 100) / 100.0 + "mm";
  }
}
