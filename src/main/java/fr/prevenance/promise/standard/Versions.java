package fr.prevenance.promise.standard;

import fr.prevenance.promise.standard.ServiceStandard.Status;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** All versions, the newest first. */
@NamedInterface("standard")
public record Versions(List<ServiceStandard> all) {

  public Optional<ServiceStandard> inForce(LocalDate today) {
    return all.stream()
        .filter(one -> one.forceOn() != null && !one.forceOn().isAfter(today))
        .max(Comparator.comparingInt(ServiceStandard::number));
  }

  public Optional<ServiceStandard> draft() {
    return all.stream().filter(ServiceStandard::isDraft).findFirst();
  }

  public Status status(ServiceStandard standard, LocalDate today) {
    LocalDate day = standard.forceOn();
    if (day == null) return Status.DRAFT;
    if (day.isAfter(today)) return Status.SCHEDULED;
    return inForce(today).filter(one -> one.id().equals(standard.id())).isPresent()
        ? Status.IN_FORCE
        : Status.REPLACED;
  }

  /** The day the next version took over, or will. */
  public @Nullable LocalDate replacedOn(ServiceStandard standard) {
    return all.stream()
        .filter(one -> one.number() > standard.number() && one.forceOn() != null)
        .min(Comparator.comparingInt(ServiceStandard::number))
        .map(ServiceStandard::forceOn)
        .orElse(null);
  }

  public Optional<ServiceStandard> before(ServiceStandard standard) {
    return all.stream().filter(one -> one.number() < standard.number()).findFirst();
  }
}
