package fr.prevenance.promise.web.publicpage;

import fr.prevenance.platform.web.QrCode;
import fr.prevenance.promise.standard.Attitude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pages of a booklet.
 *
 * @param attitudes of the service standard in force, for those who join
 */
public record Booklet(
    PublicCharter charter,
    String css,
    PrintKind kind,
    @Nullable QrCode qr,
    List<Attitude> attitudes) {

  /** The first words of each message about this booklet. */
  public String words() {
    return "promise.print." + kind.word();
  }
}
