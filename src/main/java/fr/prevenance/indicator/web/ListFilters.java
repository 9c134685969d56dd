package fr.prevenance.indicator.web;

import fr.prevenance.platform.web.Choice;
import fr.prevenance.platform.web.PageUrl;
import fr.prevenance.platform.web.State;
import fr.prevenance.platform.web.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** Narrows and sorts the list, and offers how. */
final class ListFilters {

  /** Named only when there are any. */
  private static final Set<Standing.Kind> RARE =
      EnumSet.of(Standing.Kind.FEW, Standing.Kind.UNAIMED);

  private ListFilters() {}

  static boolean wanted(ListLine line, ListQuery query) {
    return (query.archived()
            || query.shown().isEmpty()
            || line.standing().kind().word().equals(query.shown()))
        && (query.owned().isEmpty() || line.owner().equals(query.owned()))
        && (query.search().isEmpty()
            || text(line).contains(query.search().toLowerCase(Locale.ROOT)));
  }

  private static String text(ListLine line) {
    return (line.indicator().name()
            + " "
            + line.indicator().key()
            + " "
            + line.indicator().words().description())
        .toLowerCase(Locale.ROOT);
  }

  /** By name as the desk gives them, or what the reader asks for. */
  static Comparator<ListLine> order(ListQuery query) {
    String sort = Objects.requireNonNullElse(query.sort(), "");
    Comparator<ListLine> order =
        switch (sort.replace("-", "")) {
          case "state" -> Comparator.comparing(line -> rank(line.standing().state()));
          case "owner" ->
              Comparator.comparing((ListLine line) -> line.owner().isEmpty())
                  .thenComparing(ListLine::owner);
          case "month" -> Comparator.comparing(line -> line.latest().value() == null);
          default -> Comparator.comparing(line -> line.indicator().name().toLowerCase(Locale.ROOT));
        };
    return sort.startsWith("-") ? order.reversed() : order;
  }

  private static int rank(State state) {
    return switch (state) {
      case BROKEN -> 0;
      case AT_RISK -> 1;
      case KEPT -> 2;
      case UNKNOWN -> 3;
    };
  }

  static List<Choice> tabs(PageUrl url, ListQuery query, List<ListLine> current, long archived) {
    List<Choice> tabs = new ArrayList<>();
    tabs.add(
        new Choice(
            Words.t("indicator.tab.all"),
            url.without("show").toString(),
            query.shown().isEmpty(),
            current.size()));
    for (Standing.Kind kind : Standing.Kind.values()) {
      long count = current.stream().filter(line -> line.standing().kind() == kind).count();
      if (count == 0 && RARE.contains(kind)) continue;
      String show = kind.word();
      tabs.add(
          new Choice(
              Words.t("indicator.tab." + show),
              url.with("show", show).toString(),
              query.shown().equals(show),
              count));
    }
    if (archived > 0) {
      tabs.add(
          new Choice(
              Words.t("indicator.tab.archived"),
              url.with("show", ListQuery.ARCHIVED).toString(),
              query.archived(),
              archived));
    }
    return tabs;
  }

  static List<Choice> owners(PageUrl url, ListQuery query, List<ListLine> current) {
    List<Choice> owners = new ArrayList<>();
    owners.add(
        new Choice(
            Words.t("indicator.owner.any"),
            url.without("owner").toString(),
            query.owned().isEmpty()));
    current.stream()
        .map(ListLine::owner)
        .filter(name -> !name.isEmpty())
        .distinct()
        .sorted()
        .forEach(name ->
            owners.add(
                new Choice(name, url.with("owner", name).toString(), name.equals(query.owned()))));
    return owners;
  }
}
