package fr.prevenance.promise.contract;

import fr.prevenance.Refused;
import fr.prevenance.platform.Lines;
import java.time.LocalDate;

/**
 * Someone who agreed to the text.
 *
 * @param notedBy who wrote it down: the signer, or the manager for someone who signed on paper
 */
public record ContractSignature(Side side, String name, LocalDate on, String notedBy) {

  private static final int LONGEST = 120;

  /** The one who is expected to keep the contract, and the one who expects it. */
  public enum Side {
    EMPLOYEE,
    MANAGER
  }

  public ContractSignature {
    name = Lines.read("name", name, LONGEST);
    if (name.isEmpty()) throw Refused.invalidField("name", "contract.sign.name-missing");
  }
}
