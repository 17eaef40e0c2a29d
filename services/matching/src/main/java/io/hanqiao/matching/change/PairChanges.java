package io.hanqiao.matching.change;

import java.time.LocalDate;
import java.util.List;

/**
 * What would make one pair fit.
 *
 * @param asOf the day the facts were taken on
 * @param rulebookId the rulebook it was decided under
 * @param eligible whether the pair fits as it stands; then nothing else is said
 * @param sets all smallest sets of at most three changes, the cheapest first, each seen to pass
 * @param obstacles the refusing rules that no three changes mend; empty if {@code sets} is not.
 *     Empty beside empty {@code sets}: each rule can be mended, all at once cannot
 */
public record PairChanges(
    LocalDate asOf,
    String rulebookId,
    boolean eligible,
    List<ChangeSet> sets,
    List<Obstacle> obstacles) {

  /** Lists that nobody changes afterwards. */
  public PairChanges {
    sets = List.copyOf(sets);
    obstacles = List.copyOf(obstacles);
  }
}
