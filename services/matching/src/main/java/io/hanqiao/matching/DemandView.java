package io.hanqiao.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A pair explained to the demand's owner: exact about its own facts. About the supply it is exact
 * where supplies are published (credit offers, mandates, teams, achievements); else (experts) it
 * has bands, outcomes of the rules that look at both sides, and one sentence for all rules about
 * the supply alone.
 *
 * @param demandId the demand
 * @param supplyId the supply
 * @param asOf the day the facts were taken on
 * @param rulebookId the rulebook it was decided under
 * @param eligible whether no rule refuses
 * @param rules the rules in force, in their declared order
 * @param score band of the demand's score of the supply
 * @param criteria band of each of the demand's criteria
 * @param pairing the pair and both scores, also where a rule refuses it; null where the supply is
 *     not published
 * @param demandPoints what the demand's criteria gave, summing to its score; empty where the supply
 *     is not published
 * @param supplyPoints what the supply's criteria gave, summing to its score; empty where the supply
 *     is not published
 */
public record DemandView(
    UUID demandId,
    UUID supplyId,
    LocalDate asOf,
    String rulebookId,
    boolean eligible,
    List<RuleReason> rules,
    Band score,
    List<CriterionBand> criteria,
    @Nullable Pairing pairing,
    List<Points> demandPoints,
    List<Points> supplyPoints) {

  /** Lists that nobody changes afterwards. */
  public DemandView {
    rules = List.copyOf(rules);
    criteria = List.copyOf(criteria);
    demandPoints = List.copyOf(demandPoints);
    supplyPoints = List.copyOf(supplyPoints);
  }
}
