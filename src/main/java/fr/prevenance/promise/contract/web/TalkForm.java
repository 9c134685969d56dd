package fr.prevenance.promise.contract.web;

import fr.prevenance.promise.contract.Contract;
import fr.prevenance.promise.contract.Interview;
import fr.prevenance.promise.contract.Objective;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An interview as it is typed; the outcomes are in the order of the objectives. */
public record TalkForm(
    @Nullable String day, @Nullable String notes, @Nullable List<@Nullable Row> outcomes) {

  public record Row(@Nullable String result, @Nullable String remark) {}

  static TalkForm blank(Contract contract, String today) {
    return new TalkForm(
        today,
        "",
        contract.objectives().stream()
            .<@Nullable Row>map(one -> new Row("NOT_JUDGED", ""))
            .toList());
  }

  Interview.Outcome outcome(Contract contract, Objective objective) {
    int i = contract.objectives().indexOf(objective);
    List<@Nullable Row> rows = Objects.requireNonNullElse(outcomes, List.of());
    Row row = i < rows.size() ? rows.get(i) : null;
    if (row == null) return Interview.Outcome.of(objective.commitment(), null, null);
    Interview.Result result =
        Arrays.stream(Interview.Result.values())
            .filter(one -> one.name().equals(row.result()))
            .findFirst()
            .orElse(null);
    return Interview.Outcome.of(objective.commitment(), result, row.remark());
  }
}
