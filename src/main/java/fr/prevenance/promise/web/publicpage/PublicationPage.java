package fr.prevenance.promise.web.publicpage;

import fr.prevenance.platform.web.Option;
import fr.prevenance.platform.web.QrCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the keepers of a charter do with its public page.
 *
 * @param live null while no text is in force, and so nothing can be published or printed
 */
public record PublicationPage(String key, String title, boolean writable, @Nullable Live live) {

  /**
   * @param open null while the page is not before the public
   */
  public record Live(String score, List<String> languages, @Nullable Open open) {}

  public record Open(
      String url,
      String path,
      String since,
      QrCode qr,
      Sample badge,
      List<Option> doors,
      String door,
      String contact) {}

  /**
   * The score for other sites, in the charter's own language whoever looks at it here.
   *
   * @param alt the words of the image
   */
  public record Sample(String language, String alt, String snippet) {}

  public String path() {
    return "/promise/" + key + "/publication";
  }

  public List<PrintKind> prints() {
    return List.of(PrintKind.values());
  }
}
