package fr.prevenance.platform.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The loop of the house: six stations, clockwise from the top left, and the days between each and
 * the next. The longest way is marked, when there are two to compare.
 */
public record Loop(List<Station> stations) {

  /**
   * A station; {@code delay} is the number of days to the next one, unknown as long as it is null.
   */
  public record Station(String name, String caption, String href, @Nullable Long delay) {}

  /** Where a way lies: its arrow, its label and the part of the track it covers. */
  public record Way(int from, String arrow, String style, String clip) {}

  private static final List<Way> WAYS =
      List.of(
          new Way(0, "chevron-right", "left:35%;top:var(--y)", "inset(0 50% 50% 20%)"),
          new Way(1, "chevron-right", "left:65%;top:var(--y)", "inset(0 20% 50% 50%)"),
          new Way(2, "chevron-down", "left:100%;top:50%;margin-left:-2px", "inset(0 0 0 80%)"),
          new Way(3, "chevron-left", "left:65%;top:calc(100% - var(--y))", "inset(50% 20% 0 50%)"),
          new Way(4, "chevron-left", "left:35%;top:calc(100% - var(--y))", "inset(50% 50% 0 20%)"),
          new Way(5, "chevron-up", "left:0;top:50%;margin-left:2px", "inset(0 80% 0 0)"));

  public Loop {
    if (stations.size() != WAYS.size()) {
      throw new IllegalArgumentException("A loop has six stations");
    }
  }

  public List<Way> ways() {
    return WAYS.stream().filter(way -> stations.get(way.from()).delay() != null).toList();
  }

  /** The way that takes longest, or −1. */
  public int slowest() {
    List<Way> known = ways();
    if (known.size() < 2) {
      return -1;
    }
    return known.stream()
        .max((a, b) -> Long.compare(days(a.from()), days(b.from())))
        .orElseThrow()
        .from();
  }

  public boolean slow(int station) {
    return slowest() >= 0 && (slowest() + 1) % WAYS.size() == station;
  }

  public String delay(int from) {
    String days = Words.t("shared.amount.days", days(from));
    return from == slowest() ? Words.t("shared.loop.slow", days) : days;
  }

  public String css(int station) {
    return (station < 3 ? "t" : "b") + (slow(station) ? " slow" : "");
  }

  public String style(int station) {
    return "left:" + (station < 3 ? 20 + 30 * station : 80 - 30 * (station - 3)) + "%";
  }

  public String slowClip() {
    return IntStream.of(slowest())
        .filter(i -> i >= 0)
        .mapToObj(i -> WAYS.get(i).clip())
        .findFirst()
        .orElse("");
  }

  private long days(int from) {
    return Objects.requireNonNull(stations.get(from).delay());
  }
}
