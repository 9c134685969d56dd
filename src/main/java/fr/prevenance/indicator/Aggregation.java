package fr.prevenance.indicator;

/**
 * How values of several days and units make one. A mean is weighted when every point has its n;
 * LAST takes each unit's last reading and adds them up, as stocks are. Shares always add what they
 * count.
 */
public enum Aggregation {
  MEAN,
  SUM,
  LAST
}
