package fr.prevenance.promise.contract.web;

import fr.prevenance.promise.contract.Contract;
import fr.prevenance.promise.contract.ContractWish;
import fr.prevenance.promise.contract.Part;
import fr.prevenance.promise.web.draft.Typed;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A contract as it is typed: each promise of the unit is a line with a tick. */
public record ContractForm(
    @Nullable String unit,
    @Nullable String employee,
    @Nullable String from,
    @Nullable String to,
    @Nullable List<@Nullable Row> rows,
    @Nullable String model,
    @Nullable Integer version,
    @Nullable String groupUnit) {

  static final String TEAM = "team";

  public record Row(
      @Nullable String commitment,
      @Nullable String picked,
      @Nullable String part,
      @Nullable String weight,
      @Nullable String expected) {

    boolean isPicked() {
      return picked != null && !picked.isBlank();
    }
  }

  /** The wish, where every mistake of typing is said at once. */
  ContractWish wish() {
    var typed = new Typed();
    var begins = typed.day("from", from);
    var ends = typed.day("to", to);
    List<ContractWish.ObjectiveWish> objectives = new ArrayList<>();
    List<@Nullable Row> all = Objects.requireNonNullElse(rows, List.of());
    for (int i = 0; i < all.size(); i++) {
      Row row = all.get(i);
      if (row != null && row.isPicked()) objectives.add(objective(typed, i, row));
    }
    if (Typed.line(employee).isEmpty()) typed.mistaken("employee", "contract.party.missing");
    typed.refuse();
    String who = TEAM.equals(employee) ? null : employee;
    return new ContractWish(Typed.line(unit), who, begins, ends, objectives, Typed.line(groupUnit));
  }

  private static ContractWish.ObjectiveWish objective(Typed typed, int i, Row row) {
    Long weight = typed.whole("rows[" + i + "].weight", row.weight());
    Double expected = typed.number("rows[" + i + "].expected", row.expected());
    return new ContractWish.ObjectiveWish(
        row.commitment(),
        "GROUP".equals(row.part()) ? Part.GROUP : Part.OWN,
        weight == null ? null : (Integer) Math.toIntExact(weight),
        expected);
  }

  /** What the desk calls a field, as the page calls it. */
  String field(String name) {
    if (name.equals("unitKey")) return "unit";
    if (name.equals("groupUnitKey")) return "groupUnit";
    if (name.equals("objectives")) return "rows";
    List<@Nullable Row> all = Objects.requireNonNullElse(rows, List.of());
    for (int i = 0; i < all.size(); i++) {
      Row row = all.get(i);
      String start = "objectives." + (row == null ? "" : row.commitment()) + ".";
      if (row != null && name.startsWith(start))
        return "rows[" + i + "]." + name.substring(start.length());
    }
    return name;
  }

  static String employee(Contract contract) {
    var employee = contract.party().employee();
    return employee == null ? TEAM : employee.value().toString();
  }
}
