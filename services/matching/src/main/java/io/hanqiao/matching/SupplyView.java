package io.hanqiao.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A pair explained to the supply's owner: exact about its own terms, and of the demand's facts how
 * many rules they keep and in which band they score. Where the demand is not published the view is
 * made from the supply alone, so that all demands look alike: counts and bands of exact facts would
 * answer a question about them with every change of a term. What of such a demand may be told, an
 * {@link io.hanqiao.matching.disclosed.Outlook} tells.
 *
 * @param demandId the demand
 * @param supplyId the supply
 * @param asOf the day the facts were taken on
 * @param rulebookId the rulebook it was decided under
 * @param eligible whether no rule refuses; null where the demand is not published
 * @param terms the supply's own terms, one for every rule in force
 * @param counts how the rules came out, without saying which; null likewise
 * @param score band of the supply's score of the demand; null likewise
 * @param criteria band of each of the supply's criteria; empty likewise
 * @param points what the supply's criteria gave, with reasons; empty where the demand is not
 *     published
 */
public record SupplyView(
    UUID demandId,
    UUID supplyId,
    LocalDate asOf,
    String rulebookId,
    @Nullable Boolean eligible,
    List<OwnTerm> terms,
    @Nullable OutcomeCounts counts,
    @Nullable Band score,
    List<CriterionBand> criteria,
    List<Points> points) {

  /** Lists that nobody changes afterwards. */
  public SupplyView {
    terms = List.copyOf(terms);
    criteria = List.copyOf(criteria);
    points = List.copyOf(points);
  }
}
