package fr.prevenance.promise.web;

import fr.prevenance.platform.web.Choice;
import fr.prevenance.platform.web.PageUrl;
import fr.prevenance.platform.web.Words;
import fr.prevenance.promise.Axis;
import fr.prevenance.promise.CommitmentState;
import fr.prevenance.promise.Standing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an address asks to see of a living charter, and the ways to ask for something else. */
record LivingFilter(@Nullable CommitmentState state, @Nullable String axis) {

  /** A state that does not exist asks for nothing. */
  static LivingFilter of(@Nullable String state, @Nullable String axis) {
    CommitmentState known =
        Arrays.stream(CommitmentState.values())
            .filter(one -> one.name().equals(state))
            .findFirst()
            .orElse(null);
    return new LivingFilter(known, axis == null || axis.isBlank() ? null : axis);
  }

  boolean wants(HeldText text, Standing standing) {
    return (state == null || standing.state() == state)
        && (axis == null || axis.equals(text.axisOf(standing.commitment())));
  }

  LivingPage.Filters choices(HeldText text, List<Standing> all) {
    PageUrl url = url(text);
    return new LivingPage.Filters(
        states(all, url),
        axes(text, url),
        axisName(text),
        state != null || axis != null,
        url.path());
  }

  private PageUrl url(HeldText text) {
    PageUrl url = PageUrl.of("/promise/charters/" + text.charter().key());
    if (state != null) url = url.with("state", state);
    return axis == null ? url : url.with("axis", axis);
  }

  /** Those that no promise is in are left out, but for the one asked for. */
  private List<Choice> states(List<Standing> all, PageUrl url) {
    List<Choice> states = new ArrayList<>();
    String everything = url.without("state").toString();
    states.add(new Choice(Words.t("promise.filter.all"), everything, state == null, all.size()));
    for (CommitmentState one : CommitmentState.values()) {
      long count = all.stream().filter(standing -> standing.state() == one).count();
      String href = url.with("state", one).toString();
      if (count > 0 || one == state)
        states.add(new Choice(Words.t("promise.filter." + one), href, one == state, count));
    }
    return states;
  }

  private List<Choice> axes(HeldText text, PageUrl url) {
    if (text.axes().size() < 2) return List.of();
    String everything = url.without("axis").toString();
    Choice all = new Choice(Words.t("promise.filter.all-axes"), everything, axis == null);
    return Stream.concat(Stream.of(all), text.axes().stream().map(one -> choice(one, url)))
        .toList();
  }

  private Choice choice(Axis one, PageUrl url) {
    return new Choice(
        one.in(Words.language()), url.with("axis", one.key()).toString(), one.key().equals(axis));
  }

  private String axisName(HeldText text) {
    return text.axes().stream()
        .filter(one -> one.key().equals(axis))
        .findFirst()
        .map(one -> one.in(Words.language()))
        .orElse(Words.t("promise.filter.all-axes"));
  }
}
