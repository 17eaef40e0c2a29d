package io.hanqiao.matching.lending;

import io.hanqiao.matching.Band;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A pair explained to the bank: exact about the offer's own terms, and of the firm's facts only how
 * many rules they keep and in which band they score. Made from the offer, the counts and the bands
 * alone, so that two firms alike in these look alike.
 *
 * @param demandId the need
 * @param supplyId the offer
 * @param asOf the day the facts were taken on
 * @param rulebookId the rulebook it was decided under
 * @param eligible whether no rule refuses
 * @param terms the offer's own terms, one for every rule in force
 * @param counts how the rules came out, without saying which
 * @param score band of the bank's score of the need
 * @param criteria band of each of the bank's criteria
 */
public record SupplyView(
    UUID demandId,
    UUID supplyId,
    LocalDate asOf,
    String rulebookId,
    boolean eligible,
    List<OwnTerm> terms,
    OutcomeCounts counts,
    Band score,
    List<CriterionBand> criteria) {

  /** Lists that nobody changes afterwards. */
  public SupplyView {
    terms = List.copyOf(terms);
    criteria = List.copyOf(criteria);
  }
}
