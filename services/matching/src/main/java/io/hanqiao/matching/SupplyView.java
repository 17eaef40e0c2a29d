package io.hanqiao.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A pair explained to the supply's owner: exact about its own terms, and of the demand's facts only
 * how many rules they keep and in which band they score. Where the demand is not published the view
 * is made from the supply, the counts and the bands alone, so that two demands alike in these look
 * alike.
 *
 * @param demandId the demand
 * @param supplyId the supply
 * @param asOf the day the facts were taken on
 * @param rulebookId the rulebook it was decided under
 * @param eligible whether no rule refuses
 * @param terms the supply's own terms, one for every rule in force
 * @param counts how the rules came out, without saying which
 * @param score band of the supply's score of the demand
 * @param criteria band of each of the supply's criteria
 * @param points what the supply's criteria gave, with reasons; empty where the demand is not
 *     published
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
    List<CriterionBand> criteria,
    List<Points> points) {

  /** Lists that nobody changes afterwards. */
  public SupplyView {
    terms = List.copyOf(terms);
    criteria = List.copyOf(criteria);
    points = List.copyOf(points);
  }
}
