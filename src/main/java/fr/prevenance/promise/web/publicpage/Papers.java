package fr.prevenance.promise.web.publicpage;

import fr.prevenance.platform.pdf.PdfPages;
import fr.prevenance.promise.InForce;
import org.springframework.stereotype.Component;

/** All that is printed of a charter, whatever it is gathered from. */
@Component
class Papers {

  private final Prints prints;
  private final Manuals manuals;
  private final PdfPages pages;

  Papers(Prints prints, Manuals manuals, PdfPages pages) {
    this.prints = prints;
    this.manuals = manuals;
    this.pages = pages;
  }

  /** In the language bound to the thread. */
  byte[] of(InForce text, PublicCharter page, PrintKind kind) {
    return kind.isManual()
        ? pages.of(prints.html("manual", manuals.of(text, page, kind)))
        : prints.of(page, kind);
  }
}
