package fr.prevenance.demo;

import fr.prevenance.organization.Viewer;
import fr.prevenance.promise.contract.Contract;
import fr.prevenance.promise.contract.ContractDesk;
import fr.prevenance.promise.contract.ContractSignature;
import fr.prevenance.promise.contract.ContractWish;
import fr.prevenance.promise.contract.ContractWish.ObjectiveWish;
import fr.prevenance.promise.contract.Part;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What two people of Ondéa are expected to hold of the charter. */
@Component
@Order(7)
class ContractChapter implements DemoChapter {

  private final ContractDesk contracts;
  private final Teller teller;

  ContractChapter(ContractDesk contracts, Teller teller) {
    this.contracts = contracts;
    this.teller = teller;
  }

  @Override
  public void tell(LocalDate today) {
    Viewer claire = teller.claire();
    LocalDate start = today.withDayOfMonth(1).minusMonths(4);
    Contract signed =
        contracts.draw(
            claire,
            wish(
                OndeaUnits.CENTRE_GARE,
                "anais.roche@ondea.example",
                start,
                List.of(
                    new ObjectiveWish("attente", Part.OWN, 60, null),
                    new ObjectiveWish("perturbation", Part.GROUP, 40, null))));
    LocalDate day = start.plusDays(4);
    var unused =
        contracts.sign(claire, signed.id(), ContractSignature.Side.EMPLOYEE, "Anaïs Roche", day);
    unused =
        contracts.sign(
            claire, signed.id(), ContractSignature.Side.MANAGER, claire.actor().name(), day);
    unused =
        contracts.draw(
            claire,
            wish(
                OndeaUnits.RIVE_NORD,
                "karim.benali@ondea.example",
                start,
                List.of(
                    new ObjectiveWish("perturbation", Part.OWN, 50, null),
                    new ObjectiveWish("conducteur", Part.GROUP, 50, null))));
  }

  private static ContractWish wish(
      String unit, String employee, LocalDate from, List<ObjectiveWish> objectives) {
    return new ContractWish(unit, employee, from, from.plusYears(1).minusDays(1), objectives, null);
  }
}
