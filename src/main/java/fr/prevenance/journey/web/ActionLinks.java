package fr.prevenance.journey.web;

import fr.prevenance.journey.live.LivePoint;
import fr.prevenance.platform.web.Formats;
import fr.prevenance.platform.web.PageUrl;
import fr.prevenance.platform.web.Words;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The address of an action that begins at a contact, and will be verified there. */
@Component
public class ActionLinks {

  private static final int DAYS_TO_ACT = 30;
  private static final int DAYS_TO_VERIFY = 120;
  private static final int BASELINE = 90;
  private static final int STEP = 10;
  private static final int BEST = 95;
  private static final int QUOTED = 220;

  /**
   * @param voices what customers wrote, that goes with it
   */
  public String of(Sight sight, LivePoint point, List<String> voices) {
    var one = point.touchpoint();
    LocalDate today = sight.window().today();
    LocalDate to = sight.window().days().to();
    LocalDate until = to == null || !to.isBefore(today) ? today.minusDays(1) : to;
    LocalDate from = sight.window().days().from();
    LocalDate since = from == null || from.isAfter(until) ? until.minusDays(BASELINE - 1) : from;
    PageUrl url =
        PageUrl.of("/actions/new")
            .with("originKind", "TOUCHPOINT")
            .with("originRef", one.key())
            .with("title", Words.t("mapview.action.title", Names.shortened(one.name(), 120)))
            .with("nonConformity", told(sight, point, voices))
            .with("unitKey", sight.unit().key())
            .with("dueOn", today.plusDays(DAYS_TO_ACT))
            .with("verifyOn", today.plusDays(DAYS_TO_VERIFY))
            .with("how", "measure")
            .with("measure", "signal.mean touchpoint:" + one.key())
            .with("operator", ">=")
            .with(
                "expected",
                point.n() == 0 || point.value() == null
                    ? ""
                    : Formats.upTo(Math.min(BEST, Math.ceil(point.value() + STEP)), 0))
            .with("baselineFrom", since)
            .with("baselineTo", until)
            .with("minimumN", "30");
    return (one.criteria().isEmpty() ? url : url.with("criterionKey", one.criteria().getFirst()))
        .toString();
  }

  private static String told(Sight sight, LivePoint point, List<String> voices) {
    var text = new StringBuilder();
    if (point.n() > 0 && point.value() != null)
      text.append(
          Words.plural(
              "mapview.action.fact",
              point.n(),
              Formats.decimal(point.value() / 10, 1),
              Formats.whole(point.n()),
              Formats.whole(point.irritants()),
              sight.period().label().toLowerCase(java.util.Locale.ROOT)));
    voices.stream()
        .limit(3)
        .forEach(voice ->
            text.append(text.isEmpty() ? "" : "\n")
                .append(Words.t("mapview.quoted", Names.shortened(voice.strip(), QUOTED))));
    return text.toString();
  }
}
