package fr.prevenance.promise.web.draft;

import fr.prevenance.platform.web.Form;
import java.util.List;

/**
 * A charter without a draft: its newest version, and whether its first day is set or past.
 *
 * @param lacking what keeps it from having one
 */
public record ClosedPage(
    Frame frame,
    boolean begun,
    boolean dated,
    String today,
    Form form,
    List<DraftPage.Lack> lacking) {}
