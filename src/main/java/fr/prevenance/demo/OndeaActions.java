package fr.prevenance.demo;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The quality action plan of the network as it stands on a day. */
public final class OndeaActions {

  private OndeaActions() {}

  public static List<DemoAction> on(LocalDate today) {
    return Stream.of(
            new LateActions(today).all(),
            new RunningActions(today).all(),
            new FinishedActions(today).all(),
            new OtherActions(today).all(),
            new PromiseActions(today).all())
        .flatMap(List::stream)
        .sorted(Comparator.comparingInt(DemoAction::number))
        .toList();
  }
}
