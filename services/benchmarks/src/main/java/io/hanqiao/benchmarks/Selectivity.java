package io.hanqiao.benchmarks;

/**
 * How many pairs of a market are to be eligible. What it comes to is measured on every market and
 * reported; the names are what it is near at 50,000 offers.
 *
 * @param name for reports
 * @param narrowPercent offers that bind themselves to one district and five industries beside what
 *     their kind of product asks for
 * @param laxPercent chance that an offer leaves out a term that its kind of product states
 */
public record Selectivity(String name, int narrowPercent, int laxPercent) {

  /** About 0.1 % of the pairs: nearly every offer is local and for a few industries. */
  public static final Selectivity TENTH = new Selectivity("0.1%", 100, 0);

  /** About 1.7 %: the terms of the catalogue, one offer in three more local than those. */
  public static final Selectivity USUAL = new Selectivity("1.7%", 33, 0);

  /** About 5 %. */
  public static final Selectivity FIVE = new Selectivity("5%", 0, 22);

  /** About 30 %: a market in which most terms are left unsaid. */
  public static final Selectivity THIRTY = new Selectivity("30%", 0, 72);

  /**
   * By its name.
   *
   * @throws IllegalArgumentException if there is none of that name
   */
  public static Selectivity named(String name) {
    for (Selectivity each : new Selectivity[] {TENTH, USUAL, FIVE, THIRTY}) {
      if (each.name.equals(name)) {
        return each;
      }
    }
    throw new IllegalArgumentException("No selectivity is named " + name + ".");
  }
}
