package fr.prevenance.promise.web.draft;

import fr.prevenance.criterion.CriterionDesk;
import fr.prevenance.organization.Employee;
import fr.prevenance.organization.PeopleDesk;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Option;
import fr.prevenance.platform.web.Words;
import fr.prevenance.promise.Charter;
import fr.prevenance.promise.CharterVersion;
import fr.prevenance.signal.Channel;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the form of a commitment offers to choose from. */
@Component
class CommitmentChoices {

  private final CriterionDesk criteria;
  private final PeopleDesk people;

  CommitmentChoices(CriterionDesk criteria, PeopleDesk people) {
    this.criteria = criteria;
    this.people = people;
  }

  CommitmentPage.Choices of(
      Viewer viewer, Charter charter, CharterVersion draft, Map<String, List<Option>> measures) {
    return new CommitmentPage.Choices(
        draft.preface().axes().stream().map(axis -> new Option(axis.key(), axis.name())).toList(),
        criteria.all().stream().map(one -> new Option(one.key(), one.name())).toList(),
        measures,
        units(viewer, charter),
        Arrays.stream(Channel.values())
            .map(one -> new Option(one.name(), Words.t("promise.channel." + one)))
            .toList(),
        people.all().stream().map(Employee::name).sorted().toList());
  }

  /** Those below the charter's unit, as deep as they stand. */
  private static List<Option> units(Viewer viewer, Charter charter) {
    return viewer.units().outline(charter.unit()).stream()
        .filter(placed -> viewer.sees(placed.unit().id()) && placed.depth() > 0)
        .map(placed ->
            new Option(
                placed.unit().key(), "\u2003".repeat(placed.depth() - 1) + placed.unit().name()))
        .toList();
  }
}
