package fr.prevenance.indicator;

import fr.prevenance.Refused;
import fr.prevenance.criterion.CriterionId;
import fr.prevenance.organization.EmployeeId;
import fr.prevenance.platform.Keys;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A series that is typed, imported or sent; its points and targets are kept beside it. */
public record Indicator(
    IndicatorId id,
    String key,
    Words words,
    Gauge gauge,
    @Nullable EmployeeId owner,
    @Nullable CriterionId criterion,
    @Nullable LocalDate archivedOn,
    int version) {

  /** Its name, and how it is measured. */
  public record Words(String name, String description) {

    public Words {
      if (name.isBlank()) throw Refused.invalidField("name", "indicator.name.missing");
      if (name.length() > 200) throw Refused.invalidField("name", "indicator.name.long");
      if (name.chars().anyMatch(Character::isISOControl))
        throw Refused.invalidField("name", "refused.control");
      if (description.length() > 4_000)
        throw Refused.invalidField("description", "indicator.description.long");
    }
  }

  public Indicator {
    if (key.equals("entry") || key.equals("table"))
      throw Refused.invalidField("key", "refused.key-reserved", key);
    Keys.check("key", key);
  }

  public String name() {
    return words.name();
  }

  public Kind kind() {
    return gauge.kind();
  }

  public boolean isArchived() {
    return archivedOn != null;
  }

  Indicator archived(@Nullable LocalDate on) {
    return new Indicator(id, key, words, gauge, owner, criterion, on, version);
  }
}
