package fr.prevenance.survey;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.prevenance.Refused;
import fr.prevenance.platform.tenant.OrganizationId;
import fr.prevenance.platform.tenant.Tenant;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Surveys remembered a few seconds: every answer asks for its own. */
@Component
class KnownSurveys {

  private record Known(OrganizationId organization, Object name) {}

  private final Cache<Known, Survey> known =
      Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(Duration.ofSeconds(5)).build();
  private final TransactionTemplate transaction;

  KnownSurveys(TransactionTemplate transaction) {
    this.transaction = transaction;
  }

  Survey get(Object name, Supplier<Optional<Survey>> reading) {
    var asked = new Known(Tenant.required(), name);
    Survey survey = known.getIfPresent(asked);
    if (survey != null) return survey;
    Optional<Survey> found = Objects.requireNonNull(transaction.execute(status -> reading.get()));
    survey = found.orElseThrow(Refused::notFound);
    known.put(asked, survey);
    return survey;
  }

  /** What the transaction changed is read again after it, however it ends. */
  void forget() {
    OrganizationId organization = Tenant.required();
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCompletion(int status) {
            known.asMap().keySet().removeIf(one -> one.organization().equals(organization));
          }
        });
  }
}
