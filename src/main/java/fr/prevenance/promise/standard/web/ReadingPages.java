package fr.prevenance.promise.standard.web;

import fr.prevenance.Refused;
import fr.prevenance.organization.Employee;
import fr.prevenance.organization.EmployeeId;
import fr.prevenance.organization.PeopleDesk;
import fr.prevenance.organization.Perspective;
import fr.prevenance.organization.Unit;
import fr.prevenance.organization.UnitId;
import fr.prevenance.organization.UnitTree;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Choice;
import fr.prevenance.platform.web.Formats;
import fr.prevenance.platform.web.PageUrl;
import fr.prevenance.platform.web.Pager;
import fr.prevenance.platform.web.Words;
import fr.prevenance.promise.standard.ReadReceipt;
import fr.prevenance.promise.standard.ServiceStandardDesk;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts, in the chosen units, those who can sign in: only they can say that they have read. */
@Component
class ReadingPages {

  private static final int SIZE = 50;

  private final ServiceStandardDesk desk;
  private final PeopleDesk people;

  ReadingPages(ServiceStandardDesk desk, PeopleDesk people) {
    this.desk = desk;
    this.people = people;
  }

  @Transactional(readOnly = true)
  public ReadingPage page(
      Viewer viewer, Perspective from, int number, boolean missingOnly, int page) {
    if (desk.get(number).isDraft()) throw Refused.notFound();
    Map<EmployeeId, ReadReceipt> receipts =
        desk.receipts(number).stream().collect(Collectors.toMap(ReadReceipt::employee, one -> one));
    List<Employee> here = people.all().stream().filter(one -> worksIn(one, from.units())).toList();
    List<Employee> able = here.stream().filter(one -> one.account() != null).toList();
    List<Employee> missing = able.stream().filter(one -> !receipts.containsKey(one.id())).toList();
    List<Employee> shown =
        (missingOnly ? missing : able)
            .stream().sorted(Comparator.comparing(Employee::name)).toList();
    PageUrl url = PageUrl.of("/promise/standard/" + number + "/readings");
    PageUrl chosen = missingOnly ? url.with("show", "missing") : url;
    return new ReadingPage(
        number,
        Words.plural(
            "standard.readings.lead",
            able.size() - missing.size(),
            Formats.whole(able.size()),
            from.unit().name()),
        shares(viewer.units(), from, able, receipts.keySet()),
        List.of(
            new Choice(Words.t("standard.readings.all"), url.toString(), !missingOnly, able.size()),
            new Choice(
                Words.t("standard.readings.missing"),
                url.with("show", "missing").toString(),
                missingOnly,
                missing.size())),
        shown.stream()
            .skip((page - 1L) * SIZE)
            .limit(SIZE)
            .map(one -> reader(viewer, from.units(), one, receipts))
            .toList(),
        Pager.pages(chosen, page, SIZE, shown.size()),
        here.size() - able.size());
  }

  private static List<ReadingPage.UnitShare> shares(
      UnitTree units, Perspective from, List<Employee> able, Set<EmployeeId> readers) {
    return units.outline(from.unit().id()).stream()
        .filter(placed -> from.units().contains(placed.unit().id()))
        .map(placed -> {
          Set<UnitId> below = units.subtree(placed.unit().id());
          List<Employee> there = able.stream().filter(one -> worksIn(one, below)).toList();
          long read = there.stream().filter(one -> readers.contains(one.id())).count();
          return new ReadingPage.UnitShare(
              placed.unit().name(), placed.depth(), read, there.size());
        })
        .filter(share -> share.people() > 0)
        .toList();
  }

  private static boolean worksIn(Employee one, Set<UnitId> units) {
    return one.roles().stream().anyMatch(held -> units.contains(held.unit()));
  }

  private static ReadingPage.Reader reader(
      Viewer viewer, Set<UnitId> seen, Employee one, Map<EmployeeId, ReadReceipt> receipts) {
    String unit =
        one.roles().stream()
            .map(Employee.Held::unit)
            .filter(seen::contains)
            .distinct()
            .flatMap(id -> viewer.units().find(id).stream())
            .map(Unit::name)
            .collect(Collectors.joining(", "));
    return new ReadingPage.Reader(
        one.name(), unit, StandardPages.day(receipts.get(one.id()), viewer.units().defaultZone()));
  }
}
