package fr.prevenance.demo;

import fr.prevenance.organization.Viewer;
import fr.prevenance.promise.StandingWatch;
import fr.prevenance.promise.standard.ServiceStandardDesk;
import fr.prevenance.signal.Signals;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How Ondéa behaves, and since when each promise stands as it does. */
@Component
@Order(6)
class StandardChapter implements DemoChapter {

  private static final int MONTHS = 6;

  private final ServiceStandardDesk standards;
  private final Signals signals;
  private final StandingWatch watch;
  private final Teller teller;

  StandardChapter(
      ServiceStandardDesk standards, Signals signals, StandingWatch watch, Teller teller) {
    this.standards = standards;
    this.signals = signals;
    this.watch = watch;
    this.teller = teller;
  }

  @Override
  public void tell(LocalDate today) {
    Viewer claire = teller.claire();
    int number = standards.start("transport", "fr").number();
    standards.bringIntoForce(claire, number, today);
    List.of("claire.besson", "karim.benali", "thomas.quere", "mathieu.sorel")
        .forEach(reader -> standards.read(teller.person(reader), number));
    signals.settle();
    watch.lookBack(
        IntStream.rangeClosed(0, MONTHS - 1)
            .mapToObj(back -> today.minusMonths(MONTHS - back).plusDays(3))
            .toList());
  }
}
