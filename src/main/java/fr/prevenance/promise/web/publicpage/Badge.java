package fr.prevenance.promise.web.publicpage;

import fr.prevenance.platform.web.Formats;
import fr.prevenance.platform.web.State;
import java.util.ArrayList;
import java.util.List;
import org.springframework.web.util.HtmlUtils;

/**
 * The measures of the image that other sites show.
 *
 * @param name of the organisation, shortened to the room that is left
 */
public record Badge(int width, int textWidth, String name, List<Glyph> glyphs) {

  private static final double LETTER = 7.9;
  private static final double SMALL_LETTER = 6.2;
  private static final int PAD = 16;
  private static final int STEP = 44;

  public record Glyph(int x, State state, String count) {}

  public static Badge of(PublicCharter page) {
    int text = (int) Math.ceil(page.score().length() * LETTER);
    List<Glyph> glyphs = new ArrayList<>();
    for (var one : page.counts())
      glyphs.add(new Glyph(PAD + glyphs.size() * STEP, one.state(), Formats.whole(one.count())));
    int marks = glyphs.size() * STEP;
    int width = Math.max(text, marks + 90) + 2 * PAD;
    return new Badge(width, text, shortened(page.organization(), width - 2 * PAD - marks), glyphs);
  }

  /** What other sites copy into their page: an image and a link. */
  public static String snippet(PublicCharter page) {
    String url = page.doors().url();
    String alt = HtmlUtils.htmlEscape(page.organization() + ", " + page.score(), "UTF-8");
    return "<a href=\"%s\"><img src=\"%s/badge.svg?lang=%s\" alt=\"%s\" height=\"60\"></a>"
        .formatted(url, url, page.tongue().sentences(), alt);
  }

  private static String shortened(String name, int room) {
    int most = (int) (room / SMALL_LETTER);
    return name.length() <= most ? name : name.substring(0, Math.max(1, most - 1)) + "…";
  }
}
