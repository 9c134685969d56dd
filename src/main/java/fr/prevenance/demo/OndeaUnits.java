package fr.prevenance.demo;

import java.util.List;

/** The twelve units of the network, parents first. */
public final class OndeaUnits {

  public static final String ROOT = "organisation";
  public static final String RIVE_NORD = "rive-nord";
  public static final String AGENCE_RIVE_NORD = "agence-rive-nord";
  public static final String LIGNES_2_4 = "lignes-2-4";
  public static final String CENTRE = "centre";
  public static final String CENTRE_GARE = "centre-gare";
  public static final String QUAI_OUEST = "depot-quai-ouest";
  public static final String LITTORAL = "littoral";
  public static final String DEPOT_LITTORAL = "depot-littoral";
  public static final String BOUTIQUE_DU_PORT = "boutique-du-port";
  public static final String COTEAUX = "coteaux";
  public static final String RELATION_CLIENTS = "relation-clients";

  private static final List<DemoUnit> ALL =
      List.of(
          new DemoUnit(ROOT, "Réseau Ondéa", "ROOT", null),
          new DemoUnit(RIVE_NORD, "Rive Nord", "REGION", ROOT),
          new DemoUnit(AGENCE_RIVE_NORD, "Agence Rive Nord", "AGENCY", RIVE_NORD),
          new DemoUnit(LIGNES_2_4, "Lignes 2 et 4", "TEAM", RIVE_NORD),
          new DemoUnit(CENTRE, "Centre", "REGION", ROOT),
          new DemoUnit(CENTRE_GARE, "Agence Centre-Gare", "AGENCY", CENTRE),
          new DemoUnit(QUAI_OUEST, "Dépôt Quai Ouest", "BRANCH", CENTRE),
          new DemoUnit(LITTORAL, "Littoral", "REGION", ROOT),
          new DemoUnit(DEPOT_LITTORAL, "Dépôt Littoral", "BRANCH", LITTORAL),
          new DemoUnit(BOUTIQUE_DU_PORT, "Boutique du Port", "POINT_OF_SALE", LITTORAL),
          new DemoUnit(COTEAUX, "Les Coteaux", "BRANCH", ROOT),
          new DemoUnit(RELATION_CLIENTS, "Relation clients", "OTHER", ROOT));

  private OndeaUnits() {}

  public static List<DemoUnit> all() {
    return ALL;
  }
}
