package fr.prevenance.insight.web;

import fr.prevenance.insight.Population;
import fr.prevenance.measure.Slice;
import fr.prevenance.organization.Period;
import fr.prevenance.organization.Perspective;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Dates;
import fr.prevenance.platform.web.PageUrl;
import fr.prevenance.platform.web.Words;
import fr.prevenance.signal.Channel;
import fr.prevenance.signal.DayRange;
import fr.prevenance.survey.Survey;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the reader asked of a page: the top bar's perspective and the words of the address. */
record Sight(Map<String, String> query, Viewer viewer, Perspective perspective) {

  String word(String name) {
    return query.getOrDefault(name, "");
  }

  /** The survey asked for, else the first that serves. */
  Optional<Survey> among(List<Survey> surveys) {
    return surveys.stream()
        .filter(one -> one.key().equals(word("survey")))
        .findFirst()
        .or(() -> surveys.stream().findFirst());
  }

  Population population(@Nullable Slice slice) {
    return new Population(perspective.bounds(), channel(), slice, days(perspective.period()));
  }

  @Nullable Population before(@Nullable Slice slice) {
    Period previous = perspective.period().previous();
    return previous == null ? null : population(slice).over(days(previous));
  }

  @Nullable Channel channel() {
    return Arrays.stream(Channel.values())
        .filter(one -> one.name().equals(word("channel")))
        .findFirst()
        .orElse(null);
  }

  /** « du 1ᵉʳ au 16 mars » */
  String days() {
    LocalDate from = perspective.period().from();
    LocalDate to = perspective.period().to();
    if (from == null || to == null) return Words.t("insight.days.all");
    LocalDate last =
        to.isAfter(perspective.today()) && !from.isAfter(perspective.today())
            ? perspective.today()
            : to;
    boolean sameYear = from.getYear() == last.getYear();
    return Words.t("insight.days", sameYear ? Dates.day(from) : Dates.date(from), Dates.date(last));
  }

  /** Where the same answers or comments are listed. */
  PageUrl listing(Survey survey, String list) {
    PageUrl url =
        PageUrl.of("/surveys/" + survey.key() + "/" + list)
            .with("in", perspective.unit().key())
            .with("period", perspective.period().key());
    Channel channel = channel();
    return channel == null ? url : url.with("channel", channel.name());
  }

  private static DayRange days(Period period) {
    return new DayRange(period.from(), period.to());
  }
}
