package fr.prevenance.platform.jobs;

import fr.prevenance.platform.tenant.OrganizationId;
import fr.prevenance.platform.tenant.Tenant;
import java.util.UUID;

/**
 * What a job carries: its organisation and the object it works on; nothing else survives a restart.
 */
public record Job(UUID organization, UUID target) implements java.io.Serializable {

  public static Job of(UUID target) {
    return new Job(Tenant.required().value(), target);
  }

  /** Binds the work to the job's organisation. */
  public void bound(Runnable work) {
    Tenant.run(new OrganizationId(organization), work);
  }
}
