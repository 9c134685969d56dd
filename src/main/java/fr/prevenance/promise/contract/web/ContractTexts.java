package fr.prevenance.promise.contract.web;

import fr.prevenance.organization.Unit;
import fr.prevenance.organization.Viewer;
import fr.prevenance.platform.web.Dates;
import fr.prevenance.platform.web.Words;
import fr.prevenance.promise.contract.Contract;

/** The words in which pages name a contract. */
final class ContractTexts {

  private ContractTexts() {}

  static String name(Contract one) {
    return one.party().isTeam()
        ? Words.t("contract.name.team", one.party().name())
        : one.party().name();
  }

  static String unit(Viewer viewer, Contract one) {
    return viewer.units().find(one.party().unit()).map(Unit::name).orElse("");
  }

  static String term(Contract one) {
    return Words.t("contract.term", Dates.date(one.term().from()), Dates.date(one.term().to()));
  }

  static ContractsPage.Life life(Contract one, boolean reviewed) {
    if (one.isArchived())
      return new ContractsPage.Life(
          Words.t("contract.life.archived", Dates.date(one.archivedOn())), "");
    if (reviewed) return new ContractsPage.Life(Words.t("contract.life.reviewed"), "tenu");
    if (one.isSigned()) return new ContractsPage.Life(Words.t("contract.life.signed"), "tenu");
    return one.signatures().isEmpty()
        ? new ContractsPage.Life(Words.t("contract.life.draft"), "")
        : new ContractsPage.Life(Words.t("contract.life.half"), "risque");
  }
}
