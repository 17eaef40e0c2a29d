package io.hanqiao.matching.secondment;

import io.hanqiao.matching.Stated;
import io.hanqiao.matching.ipc.IpcSymbols;
import io.hanqiao.matching.place.Place;
import io.hanqiao.text.scoring.StatedText;
import io.hanqiao.vocabulary.Sector;
import io.hanqiao.vocabulary.Tier;
import io.hanqiao.vocabulary.TitleClass;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A firm's request for an expert. What is not said is unknown, never zero; an empty set says
 * nothing.
 *
 * @param requestId the request
 * @param enterpriseId the host firm
 * @param ownerOrg its organisation
 * @param problem the problem
 * @param sectors null if not said
 * @param ipc patent classification; null if not said
 * @param daysPerMonth wished for, 1..31; null if not said, then the scheme's target counts
 * @param minTitle lowest title accepted; null if the scheme's is enough
 * @param maxDistanceKm farthest accepted, 0..20,000; null if any
 * @param tier the firm's, recognised today; null if not known
 * @param place of the firm
 */
public record SecondmentDemand(
    UUID requestId,
    UUID enterpriseId,
    String ownerOrg,
    StatedText problem,
    @Nullable Set<Sector> sectors,
    @Nullable IpcSymbols ipc,
    @Nullable Integer daysPerMonth,
    @Nullable TitleClass minTitle,
    @Nullable Integer maxDistanceKm,
    @Nullable Tier tier,
    Place place) {

  private static final int MOST_DAYS = 31;
  private static final int MOST_KM = 20_000;

  /**
   * Refuses numbers the arithmetic was not made for.
   *
   * @throws IllegalArgumentException if a number is out of its range
   */
  public SecondmentDemand {
    Stated.requireUpTo(MOST_DAYS, daysPerMonth, "Days a month");
    Stated.require(daysPerMonth == null || daysPerMonth > 0, "Days a month are not above zero.");
    Stated.requireUpTo(MOST_KM, maxDistanceKm, "Distance (km)");
    sectors = Stated.codes(sectors);
  }
}
