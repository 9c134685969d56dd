package fr.prevenance.promise.web.publicpage;

import fr.prevenance.platform.web.QrCode;
import fr.prevenance.promise.standard.Face;
import fr.prevenance.promise.standard.StandardFace;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The quality manual: what is promised, how it is proved and by whom it is answered for. Customers
 * read what concerns them; suppliers and partners also how the work is done and judged.
 *
 * @param qr null when the charter is not published
 * @param faces of the service standard in force, those that this reader is shown
 */
public record Manual(
    PublicCharter charter,
    Print print,
    Head head,
    @Nullable QrCode qr,
    List<StandardFace> faces,
    List<Mark> marks,
    List<Indicator> indicators) {

  public record Print(PrintKind kind, String css) {}

  /**
   * @param version « Version 2, en vigueur depuis le… »
   * @param contact whom to turn to, null when nobody is named
   */
  public record Head(String version, String day, @Nullable String contact) {}

  /** A certification that holds. */
  public record Mark(String reference, String body, String scope, String until) {}

  /**
   * @param limits how far a promise may be missed, empty for customers
   */
  public record Indicator(PromiseLine line, String limits) {}

  /** The first words of each message about this edition. */
  public String words() {
    return "promise.print." + print.kind().word();
  }

  public boolean forPartners() {
    return print.kind() == PrintKind.MANUAL_PARTNERS;
  }

  public boolean isService(StandardFace face) {
    return face.face() == Face.SERVICE;
  }

  /** Promises that are not kept and about which something is being done. */
  public List<PromiseLine> mended() {
    return charter.lines().stream().filter(line -> !line.remedies().isEmpty()).toList();
  }
}
