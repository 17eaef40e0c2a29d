package io.hanqiao.matcher.book;

import io.hanqiao.matching.challenge.Solver;
import io.hanqiao.vocabulary.Sector;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was told of somebody who may answer challenges. Null is not stated. */
public sealed interface SolverFacts extends Placed, Worded
    permits TeamFacts, AchievementFacts, CapabilityFacts {

  /** The team, achievement or capability. */
  UUID solverId();

  UUID ownerOrg();

  /** OPEN or CLOSED. */
  String status();

  /** In a line. */
  String title();

  /** The institution it belongs to; null for a firm. */
  @Nullable UUID institutionId();

  @Nullable Set<Sector> sectors();

  /** Key of a management district. */
  @Nullable String managementDistrict();

  /** Invented for demonstration. */
  boolean synthetic();

  /** As the rules see it. */
  Solver supply();

  /** Whether it is in the market. */
  default boolean isOpen() {
    return "OPEN".equals(status());
  }
}
