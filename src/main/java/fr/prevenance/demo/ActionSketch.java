package fr.prevenance.demo;

import fr.prevenance.demo.DemoVerification.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes an action down in the order in which it is told; days are counted from today, the past is
 * negative.
 */
final class ActionSketch {

  private final LocalDate today;
  private final int number;
  private final String title;
  private DemoAction.@Nullable Defect defect;
  private DemoAction.Team team = new DemoAction.Team(null, List.of());
  private @Nullable LocalDate decidedOn;
  private @Nullable LocalDate dueOn;
  private @Nullable LocalDate effectFrom;
  private final List<LocalDate> postponed = new ArrayList<>();
  private final List<DemoAction.Progress> progress = new ArrayList<>();
  private final List<DemoAction.Paper> documents = new ArrayList<>();
  private boolean published;
  private @Nullable DemoVerification verification;

  ActionSketch(LocalDate today, int number, String title) {
    this.today = today;
    this.number = number;
    this.title = Typography.french(title);
  }

  ActionSketch born(String kind, @Nullable String ref, String criterionKey, String unitKey) {
    defect = new DemoAction.Defect(kind, ref, "", "", criterionKey, unitKey);
    return this;
  }

  ActionSketch because(String nonConformity, String causes) {
    if (defect == null) throw new IllegalStateException("born comes first");
    defect =
        new DemoAction.Defect(
            defect.originKind(),
            defect.originRef(),
            Typography.french(nonConformity),
            Typography.french(causes),
            defect.criterionKey(),
            defect.unitKey());
    return this;
  }

  ActionSketch by(String pilot, String... actors) {
    team =
        new DemoAction.Team(
            address(pilot), Arrays.stream(actors).map(ActionSketch::address).toList());
    return this;
  }

  ActionSketch decided(int day, int due, int... givenUp) {
    decidedOn = day(day);
    dueOn = day(due);
    Arrays.stream(givenUp).forEach(past -> postponed.add(day(past)));
    return this;
  }

  ActionSketch step(int day, int percent, String note) {
    progress.add(new DemoAction.Progress(day(day), percent, Typography.french(note)));
    return this;
  }

  ActionSketch effect(int day) {
    effectFrom = day(day);
    return this;
  }

  ActionSketch documents(String... labels) {
    for (String label : labels) documents.add(new DemoAction.Paper(null, Typography.french(label)));
    return this;
  }

  ActionSketch document(int day, String label) {
    documents.add(new DemoAction.Paper(day(day), Typography.french(label)));
    return this;
  }

  ActionSketch told() {
    published = true;
    return this;
  }

  ActionSketch measured(
      String measure,
      @Nullable String unitKey,
      double expected,
      int from,
      int to,
      int due,
      @Nullable Verdict told) {
    String[] words = measure.split(" ", 2);
    verification =
        new DemoVerification.ByMeasure(
            words[0], words[1], unitKey, ">=", expected, day(from), day(to), day(due), 30, told);
    return this;
  }

  ActionSketch looked(String method, String verifier, int due) {
    verification =
        new DemoVerification.ByPerson(Typography.french(method), address(verifier), day(due), null);
    return this;
  }

  ActionSketch found(Verdict kind, String evidence, String note) {
    if (!(verification instanceof DemoVerification.ByPerson asked)) {
      throw new IllegalStateException("looked comes first");
    }
    var finding =
        new DemoVerification.Finding(
            kind, asked.dueOn(), Typography.french(evidence), Typography.french(note));
    verification =
        new DemoVerification.ByPerson(asked.method(), asked.verifier(), asked.dueOn(), finding);
    return this;
  }

  DemoAction as(DemoAction.Status status) {
    if (defect == null) throw new IllegalStateException("born comes first");
    var schedule =
        new DemoAction.Schedule(
            decidedOn, dueOn, List.copyOf(postponed), List.copyOf(progress), effectFrom);
    return new DemoAction(
        number,
        title,
        status,
        defect,
        team,
        schedule,
        new DemoAction.Sharing(published, List.copyOf(documents)),
        verification);
  }

  private LocalDate day(int fromToday) {
    return today.plusDays(fromToday);
  }

  private static String address(String name) {
    int cut = name.indexOf(' ');
    return OndeaPeople.address(name.substring(0, cut), name.substring(cut + 1));
  }
}
