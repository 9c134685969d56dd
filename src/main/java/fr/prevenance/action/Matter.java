package fr.prevenance.action;

import fr.prevenance.Refused;
import fr.prevenance.criterion.CriterionId;
import fr.prevenance.organization.UnitId;
import org.jspecify.annotations.Nullable;

/** What an action is about: what is wrong, why, what it serves; told = customers may know of it. */
public record Matter(
    String title,
    Origin origin,
    String nonConformity,
    String causes,
    @Nullable CriterionId criterion,
    UnitId unit,
    boolean told) {

  private static final int TITLE = 200;
  private static final int TEXT = 4_000;

  public Matter {
    Refused.together(
        () -> checkTitle(title),
        () -> check("nonConformity", nonConformity, TEXT),
        () -> check("causes", causes, TEXT),
        () -> check("origin.ref", origin.ref() == null ? "" : origin.ref(), TEXT));
  }

  private static void checkTitle(String title) {
    if (title.isBlank()) throw Refused.invalidField("title", "action.title.missing");
    check("title", title, TITLE);
  }

  private static void check(String field, String text, int most) {
    if (text.length() > most) throw Refused.invalidField(field, "action.text.long", most);
  }
}
