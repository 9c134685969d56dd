package fr.prevenance.promise.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.prevenance.measure.Operator;
import fr.prevenance.organization.UnitId;
import fr.prevenance.signal.CommitmentId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ContractTest {

  private static final Term YEAR = term("2026-01-01", "2026-12-31");

  @Test
  void the_weights_of_a_contract_make_a_hundred() {
    assertThat(contract(objective(1, 60), objective(2, 40)).objectives()).hasSize(2);
    assertThatThrownBy(() -> contract(objective(1, 60), objective(2, 39)))
        .hasMessage("contract.weight.sum");
    assertThatThrownBy(() -> contract(objective(1, 100), objective(2, 0)))
        .hasMessage("contract.weight.range");
    assertThatThrownBy(() -> contract(objective(1, 50), objective(1, 50)))
        .hasMessage("contract.objectives.twice");
    assertThatThrownBy(() -> contract()).hasMessage("contract.objectives.missing");
  }

  @Test
  void two_signatures_settle_the_text_and_one_falls_when_it_changes() {
    Contract half = contract(objective(1, 100)).sign(signature(ContractSignature.Side.EMPLOYEE));
    assertThat(half.isSigned()).isFalse();
    assertThat(half.rewrite(half.party(), YEAR, List.of(objective(2, 100))).signatures()).isEmpty();
    assertThatThrownBy(() -> half.sign(signature(ContractSignature.Side.EMPLOYEE)))
        .hasMessage("contract.sign.already.EMPLOYEE");
    Contract signed = half.sign(signature(ContractSignature.Side.MANAGER));
    assertThat(signed.isSigned()).isTrue();
    assertThatThrownBy(() -> signed.rewrite(signed.party(), YEAR, signed.objectives()))
        .hasMessage("contract.settled");
    assertThatThrownBy(() ->
            contract(objective(1, 100))
                .archive(YEAR.to())
                .sign(signature(ContractSignature.Side.MANAGER)))
        .hasMessage("contract.archived-already");
  }

  @Test
  void the_next_contract_begins_the_day_after_and_lasts_as_long() {
    assertThat(YEAR.next()).isEqualTo(term("2027-01-01", "2027-12-31"));
    assertThat(term("2026-01-01", "2026-03-31").next()).isEqualTo(term("2026-04-01", "2026-06-30"));
    assertThat(term("2026-01-05", "2026-01-20").next()).isEqualTo(term("2026-01-21", "2026-02-05"));
    assertThat(YEAR.lookedAtOn(LocalDate.of(2027, 3, 1))).isEqualTo(YEAR.to());
    assertThatThrownBy(() -> term("2026-01-01", "2026-01-01")).hasMessage("contract.term.reversed");
    assertThatThrownBy(() -> term("2026-01-01", "2036-01-01")).hasMessage("contract.term.long");
  }

  private static Term term(String from, String to) {
    return new Term(LocalDate.parse(from), LocalDate.parse(to));
  }

  private static ContractSignature signature(ContractSignature.Side side) {
    return new ContractSignature(side, "Alix Martin", YEAR.from(), "Alix Martin");
  }

  private static Contract contract(Objective... objectives) {
    return new Contract(
        new ContractId(new UUID(1, 1)),
        new Party(new UnitId(new UUID(2, 2)), null, "Nord", null),
        YEAR,
        List.of(objectives),
        List.of(),
        null,
        0);
  }

  private static Objective objective(int number, int weight) {
    return new Objective(
        new CommitmentId(new UUID(3, number)),
        "c" + number,
        "Nous tenons " + number + ".",
        Part.OWN,
        weight,
        Operator.AT_LEAST,
        8);
  }
}
