package fr.prevenance.insight.web;

import fr.prevenance.insight.Group;
import fr.prevenance.measure.Change;
import fr.prevenance.measure.Measurement;
import fr.prevenance.platform.web.Spelled;
import fr.prevenance.platform.web.Words;
import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sentence at the head of the page: where the figure goes, and who stands apart. */
record SatisfactionLead(
    SatisfactionAsked asked, Measurement now, @Nullable Change change, ComparedGroups groups) {

  Content sentence() {
    if (now.value() == null) return Words.rich("insight.sat.lead.few");
    String value = new FigureWords(asked.figure().unit()).value(now.value());
    return Words.rich("insight.sat.lead." + asked.figure() + "." + direction(), value, tail());
  }

  private String direction() {
    if (change == null) return "alone";
    if (!change.significant()) return "stable";
    return change.towards(now.direction()) ? "up" : "down";
  }

  private String tail() {
    List<Group> apart = groups.apart();
    String kind = asked.cut().kind() + ".";
    if (apart.isEmpty()) return ".";
    if (apart.size() > 1) {
      String count =
          asked.cut().kind() == fr.prevenance.insight.Cut.Kind.UNIT
              ? Spelled.feminine(apart.size())
              : Spelled.masculine(apart.size());
      return Words.t("insight.sat.tail." + kind + "other", count);
    }
    String side = groups.below(apart.getFirst()) ? "below" : "above";
    return Words.t("insight.sat.tail." + side, apart.getFirst().label());
  }
}
