package io.hanqiao.matching.lending;

import io.hanqiao.matching.Pairing;
import io.hanqiao.matching.Points;
import java.time.LocalDate;
import java.util.List;

/**
 * A pair explained to the firm: exact about its own facts and about the published offer.
 *
 * @param pairing the pair and both scores, also where a rule refuses it
 * @param asOf the day the facts were taken on
 * @param rulebookId the rulebook it was decided under
 * @param eligible whether no rule refuses
 * @param rules every rule in force, in their declared order
 * @param demandPoints what the firm's criteria gave, summing to the demand's score
 * @param supplyPoints what the bank's criteria gave, summing to the supply's score
 */
public record DemandView(
    Pairing pairing,
    LocalDate asOf,
    String rulebookId,
    boolean eligible,
    List<RuleReason> rules,
    List<Points> demandPoints,
    List<Points> supplyPoints) {

  /** Lists that nobody changes afterwards. */
  public DemandView {
    rules = List.copyOf(rules);
    demandPoints = List.copyOf(demandPoints);
    supplyPoints = List.copyOf(supplyPoints);
  }
}
