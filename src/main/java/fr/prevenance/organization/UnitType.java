package fr.prevenance.organization;

public enum UnitType {
  ROOT,
  REGION,
  AGENCY,
  BRANCH,
  TEAM,
  POINT_OF_SALE,
  OTHER
}
