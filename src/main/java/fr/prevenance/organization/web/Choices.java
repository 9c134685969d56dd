package fr.prevenance.organization.web;

import fr.prevenance.organization.Role;
import fr.prevenance.organization.UnitTree;
import fr.prevenance.organization.UnitType;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Option;
import fr.prevenance.platform.web.Words;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the selects of these pages offer. */
final class Choices {

  private static final String PLACES =
      "(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*";
  private static final List<String> TRADES =
      List.of("transport", "landlord", "cleaning", "retail", "hosting", "other");

  private Choices() {}

  static List<Option> units(Viewer viewer) {
    UnitTree tree = viewer.units();
    return tree.outline(tree.root().id()).stream()
        .map(placed ->
            new Option(placed.unit().key(), "\u2003".repeat(placed.depth()) + placed.unit().name()))
        .toList();
  }

  static List<Option> unitTypes() {
    return Arrays.stream(UnitType.values())
        .filter(type -> type != UnitType.ROOT)
        .map(type -> new Option(type.name(), Words.t("organization.unit-type." + type)))
        .toList();
  }

  static List<Option> roles() {
    return Arrays.stream(Role.values())
        .map(role -> new Option(role.name(), Words.t("organization.role." + role)))
        .toList();
  }

  static List<Option> zones() {
    return ZoneId.getAvailableZoneIds().stream()
        .filter(zone -> zone.matches(PLACES))
        .sorted()
        .map(zone -> new Option(zone, zone.replace('_', ' ')))
        .toList();
  }

  static List<Option> languages() {
    return Stream.of("fr", "en")
        .map(language -> new Option(language, Words.t("shared.language." + language)))
        .toList();
  }

  static List<Option> trades() {
    return TRADES.stream()
        .map(trade -> new Option(trade, Words.t("organization.trade." + trade)))
        .toList();
  }

  static <E extends Enum<E>> Optional<E> one(Class<E> type, @Nullable String name) {
    return Arrays.stream(type.getEnumConstants())
        .filter(one -> one.name().equals(name))
        .findFirst();
  }
}
