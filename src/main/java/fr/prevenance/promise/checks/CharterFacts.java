package fr.prevenance.promise.checks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a stored charter knows beyond its sentences.
 *
 * @param withoutProbe the sentences that no indicator follows
 * @param validated whether customers said yes, in a workshop or a survey
 * @param trades the trades of the organisation
 * @param represented those that sat in the writing group
 * @param reviewedOn the last review, else the day it was written
 */
public record CharterFacts(
    List<String> withoutProbe,
    boolean validated,
    Set<String> trades,
    Set<String> represented,
    @Nullable LocalDate reviewedOn) {

  public static final int MONTHS_BETWEEN_REVIEWS = 12;

  public List<Warning> warnings(LocalDate today) {
    List<Warning> warnings = new ArrayList<>();
    for (String sentence : withoutProbe) warnings.add(Warning.of(CheckCode.NO_PROBE, sentence));
    if (!validated) warnings.add(Warning.of(CheckCode.NOT_VALIDATED));
    for (String trade : missing()) warnings.add(Warning.of(CheckCode.GROUP_LACKS_TRADE, trade));
    if (isStale(today)) warnings.add(Warning.of(CheckCode.NOT_REVIEWED, MONTHS_BETWEEN_REVIEWS));
    return List.copyOf(warnings);
  }

  private boolean isStale(LocalDate today) {
    return reviewedOn == null || !reviewedOn.plusMonths(MONTHS_BETWEEN_REVIEWS).isAfter(today);
  }

  /** « Conducteurs » and « conducteur » are one trade. */
  private Set<String> missing() {
    var missing = new TreeSet<>(trades);
    missing.removeIf(trade -> represented.stream().anyMatch(one -> name(one).equals(name(trade))));
    return missing;
  }

  private static String name(String trade) {
    return String.join(" ", Token.of(trade).stream().map(Token::stem).toList());
  }
}
