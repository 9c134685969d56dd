package fr.prevenance.platform.tenant;

import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * Binds work to one organisation; every transaction started inside carries it to PostgreSQL's
 * policies.
 */
public final class Tenant {

  private static final ScopedValue<OrganizationId> CURRENT = ScopedValue.newInstance();

  private Tenant() {}

  public static Optional<OrganizationId> current() {
    return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
  }

  /**
   * @throws IllegalStateException outside any organisation
   */
  public static OrganizationId required() {
    return current()
        .orElseThrow(() -> new IllegalStateException("No organisation is bound to this work"));
  }

  public static <T> T call(OrganizationId organization, Callable<T> work) throws Exception {
    return ScopedValue.where(CURRENT, organization).call(work::call);
  }

  public static void run(OrganizationId organization, Runnable work) {
    ScopedValue.where(CURRENT, organization).run(work);
  }

  public static <T> T get(OrganizationId organization, java.util.function.Supplier<T> work) {
    return ScopedValue.where(CURRENT, organization).call(work::get);
  }
}
