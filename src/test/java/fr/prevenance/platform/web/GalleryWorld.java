package fr.prevenance.platform.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.validation.BeanPropertyBindingResult;

/** What the gallery shows: the compass of the design, with one of each fragment. */
public record GalleryWorld(String theme) {

  public record ActionForm(String name, String note, String kind, String due, boolean agreed) {}

  public Shell shell() {
    return new Shell(
        "Réseau Ondéa",
        new Scope("Réseau Ondéa", "Toutes les agences", tabs()),
        new Scope("Mars 2026", tabs()),
        new Shell.Visitor("Claire Besson", "CB", "Responsable qualité"),
        menu("/"),
        new Shell.Csrf("X-CSRF-TOKEN", "_csrf", "token"),
        new Shell.Surroundings("/", theme, Words.locale().getLanguage(), "", "/help"),
        new Shell.Flash("Avis envoyé", "/undo/1"));
  }

  static Menu menu(String path) {
    return new Navigation(providing(entries())).seenFrom(path);
  }

  static List<NavigationEntry> entries() {
    return List.of(
        new NavigationEntry(Section.COMPASS, "Boussole", "/", 0),
        new NavigationEntry(Section.PROMISE, "Charte", "/charter", 0),
        new NavigationEntry(Section.LISTENING, "Enquêtes", "/surveys", 1, () -> 7),
        new NavigationEntry(Section.LISTENING, "Imports", "/surveys/imports", 2),
        new NavigationEntry(Section.ANALYSIS, "Mapping", "/map", 0),
        new NavigationEntry(Section.IMPROVEMENT, "Plan d’actions qualité", "/actions", 0, () -> 4),
        new NavigationEntry(Section.TEAMS, "Unités", "/units", 0),
        new NavigationEntry(Section.SETTINGS, "Réglages", "/settings", 0));
  }

  static org.springframework.beans.factory.ObjectProvider<NavigationEntries> providing(
      List<NavigationEntry> entries) {
    var beans = new org.springframework.beans.factory.support.StaticListableBeanFactory();
    beans.addBean("entries", (NavigationEntries) () -> entries);
    return beans.getBeanProvider(NavigationEntries.class);
  }

  public Loop loop() {
    return new Loop(
        List.of(
            new Loop.Station("Promesse", "12 engagements", "#", null),
            new Loop.Station("Parcours", "5 cartes, 31 étapes", "#", 2L),
            new Loop.Station("Écoute", "1 284 voix ce mois", "#", 6L),
            new Loop.Station("Analyse", "3 priorités ouvertes", "#", 19L),
            new Loop.Station("Action", "17 en cours, 4 en retard", "#", 7L),
            new Loop.Station("Preuve", "9 publiées", "#", null)));
  }

  public TrendChart trend() {
    double[] nps = {17, 15, 16, 19, 18, 20, 22, 19, 21, 18, 19, 23};
    List<String> months =
        List.of(
            "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc.", "janv.",
            "févr.", "mars");
    return TrendChart.of(
        IntStream.range(0, 12)
            .mapToObj(i -> new TrendChart.Point(months.get(i), nps[i], nps[i] - 5, nps[i] + 5, 200))
            .toList());
  }

  public Sparkline spark() {
    return Sparkline.of(
        Stream.of(92.0, 91.0, 93.0, 92.0, 90.0, 91.0, 90.0, 89.0, 90.0, 88.0, 87.0, 86.0).toList(),
        90.0);
  }

  public PageUrl url() {
    return PageUrl.of("/promises", Map.of("sort", "-value", "unit", "Rive Nord"));
  }

  public List<Choice> tabs() {
    return List.of(
        new Choice("Toutes", "?", true, 21),
        new Choice("En retard", "?late", false, 4).at(1),
        new Choice("Closes", "?closed", false));
  }

  public List<Option> options() {
    return List.of(new Option("survey", "Enquête"), new Option("visit", "Visite mystère"));
  }

  public Form form() {
    var errors =
        new BeanPropertyBindingResult(new ActionForm("", "Un mot", "visit", "hier", true), "form");
    errors.rejectValue("name", "NotBlank");
    errors.rejectValue("due", "typeMismatch");
    return Form.of(errors);
  }

  public ChartOptions chart() {
    List<Object> points = Arrays.asList(List.of(5.2, 9.1), List.of(7.6, 9.3), List.of(6.4, 5.6));
    return ChartOptions.of(
        Map.of(
            "xAxis",
                Map.of(
                    "type",
                    "value",
                    "min",
                    4,
                    "max",
                    10,
                    "name",
                    "Satisfaction, de 0 à 10",
                    "nameLocation",
                    "middle",
                    "nameGap",
                    30),
            "yAxis",
                Map.of(
                    "type",
                    "value",
                    "min",
                    4,
                    "max",
                    10,
                    "axisLabel",
                    Map.of("formatter", "@integers")),
            "series",
                List.of(
                    Map.of(
                        "type",
                        "scatter",
                        "data",
                        points,
                        "symbolSize",
                        14,
                        "itemStyle",
                        Map.of("color", "$rompu")),
                    Map.of(
                        "type",
                        "custom",
                        "renderItem",
                        "@whiskers",
                        "data",
                        List.of(
                            List.of(5.2, 9.1, 0.35, 0.2, "rompu"),
                            List.of(7.6, 9.3, 0.2, 0.15, "tenu"))))));
  }
}
