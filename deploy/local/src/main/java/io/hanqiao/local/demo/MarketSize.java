package io.hanqiao.local.demo;

/**
 * How many records of each kind a market has, beside what no size changes: banks, offers,
 * guarantors, funds and institutions.
 *
 * @param firms each with one financing need
 * @param secondments of the documents; a market larger than the whole has no more of them
 * @param closedChallenges of the past; a market larger than the whole has no more of them
 * @param pastLoans whose history happened here; a market larger than the whole has no more of them
 */
record MarketSize(
    int firms,
    int directNeeds,
    int expertRequests,
    int teams,
    int capabilities,
    int experts,
    int secondments,
    int liveChallenges,
    int closedChallenges,
    int pastLoans) {

  /**
   * Everything in proportion to the firms, and a handful at least.
   *
   * @param firms at least 1; 4,000 for the whole market
   */
  static MarketSize of(Settings settings, int firms) {
    return new MarketSize(
        firms,
        share(settings, "wholeDirectNeeds", firms),
        share(settings, "wholeExpertRequests", firms),
        share(settings, "wholeTeams", firms),
        share(settings, "wholeCapabilities", firms),
        share(settings, "wholeExperts", firms),
        past(settings, "wholeSecondments", firms),
        share(settings, "wholeLiveChallenges", firms),
        past(settings, "wholeClosedChallenges", firms),
        past(settings, "wholePastLoans", firms));
  }

  private static int share(Settings settings, String key, int firms) {
    long whole = settings.number("wholeFirms");
    long rounded = (settings.number(key) * (long) firms + whole / 2) / whole;
    return Math.toIntExact(Math.max(settings.number("handful"), rounded));
  }

  private static int past(Settings settings, String key, int firms) {
    return Math.min(settings.number(key), share(settings, key, firms));
  }
}
