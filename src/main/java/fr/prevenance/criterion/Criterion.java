package fr.prevenance.criterion;

import fr.prevenance.Refused;
import fr.prevenance.platform.Keys;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** One item of service quality, in a short tree. */
@Table(schema = "criterion", value = "criterion")
public record Criterion(
    @Id CriterionId id,
    String key,
    String name,
    @Nullable CriterionId parentId,
    int position,
    @Version @Nullable Integer version) {

  public Criterion {
    Keys.check("key", key);
    if (name.isBlank()) throw Refused.invalidField("name", "criterion.name-missing");
    if (name.length() > 200) throw Refused.invalidField("name", "criterion.name-long");
  }
}
