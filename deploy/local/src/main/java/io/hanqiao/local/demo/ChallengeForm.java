package io.hanqiao.local.demo;

import io.hanqiao.vocabulary.ChallengeKind;
import io.hanqiao.vocabulary.SelectionMode;
import io.hanqiao.vocabulary.SolverKind;
import java.util.List;

/**
 * What challenges of one kind are like. Budgets in 万元.
 *
 * @param sponsors who posts them
 * @param winnersMax at most this many are chosen
 * @param trlIn technology readiness the solver should bring, 1 … 9
 * @param trlOut technology readiness to be reached, 1 … 9
 */
record ChallengeForm(
    ChallengeKind kind,
    int sharePercent,
    List<Weighted<SponsorSource>> sponsors,
    int budgetMedianWan,
    int budgetSigmaPercent,
    int budgetMinWan,
    int budgetMaxWan,
    int monthsMin,
    int monthsMax,
    SelectionMode selection,
    int winnersMax,
    int trlIn,
    int trlOut,
    List<SolverKind> solverKinds) {

  /** Where the sponsor of a challenge is found. */
  enum SponsorSource {
    ANCHOR,
    CHAIN_OFFICE,
    FIRM,
    CITY_UNIT
  }

  static ChallengeForm of(Table.Line line) {
    return new ChallengeForm(
        line.code("kind", ChallengeKind.class),
        line.number("sharePercent"),
        line.weights("sponsors", SponsorSource::valueOf),
        line.number("budgetMedianWan"),
        line.number("budgetSigmaPercent"),
        line.number("budgetMinWan"),
        line.number("budgetMaxWan"),
        line.number("monthsMin"),
        line.number("monthsMax"),
        line.code("selectionMode", SelectionMode.class),
        line.number("winnersMax"),
        line.number("trlIn"),
        line.number("trlOut"),
        line.codes("solverKinds", SolverKind.class));
  }

  /** A round budget. */
  long budgetWan(Draw draw) {
    long drawn = draw.logNormal(budgetMedianWan, budgetSigmaPercent);
    long wan = Math.min(Math.max(drawn, budgetMinWan), budgetMaxWan);
    long step = wan < 50 ? 5 : wan < 500 ? 10 : 50;
    return Math.max(budgetMinWan, wan / step * step);
  }
}
