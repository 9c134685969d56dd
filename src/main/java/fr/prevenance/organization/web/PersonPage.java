package fr.prevenance.organization.web;

import fr.prevenance.organization.Employee;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Form;
import fr.prevenance.platform.web.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

public record PersonPage(
    @Nullable Employee person, Form form, List<Held> held, List<Option> units, List<Option> roles) {

  public record Held(String value, String label) {}

  static PersonPage of(Viewer viewer, @Nullable Employee person, Form form) {
    List<Held> held =
        person == null
            ? List.of()
            : person.roles().stream()
                .map(one ->
                    new Held(one.unit().value() + ":" + one.role(), PeoplePage.said(viewer, one)))
                .toList();
    return new PersonPage(person, form, held, Choices.units(viewer), Choices.roles());
  }
}
