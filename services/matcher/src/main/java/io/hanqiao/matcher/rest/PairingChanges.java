package io.hanqiao.matcher.rest;

import io.hanqiao.matching.change.ChangeSet;
import io.hanqiao.matching.change.ChangeTable;
import io.hanqiao.matching.change.Obstacle;
import io.hanqiao.matching.change.PairChanges;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What would make a refused pair fit. */
@Schema(
    description = "The smallest sets of changes that make a pair fit, each run and seen to pass.")
public record PairingChanges(
    UUID demandId,
    UUID supplyId,
    @Schema(description = "The dated rulebook.", examples = "lending-2024-07") String rulebook,
    @Schema(description = "The dated table of costs.", examples = "changes-2026-11-22")
        String table,
    LocalDate asOf,
    @Schema(description = "True if the pair fits as it is: then there is nothing to change.")
        boolean eligible,
    @Schema(description = "At most ten sets of at most three changes, the cheapest first.")
        List<SetView> sets,
    @Schema(description = "Sets beyond those shown.") int more,
    @Schema(
            description =
                "Where nothing helps: rules that no change mends. Empty beside empty sets: every"
                    + " rule can be mended, not all by three changes.")
        List<ObstacleView> obstacles) {

  private static final int SHOWN = 10;

  /** Changes that go together. */
  @Schema(name = "ChangeSet", description = "Changes that together make the pair fit.")
  public record SetView(
      @Schema(description = "The sum of the changes' ranks.") int cost,
      @Schema(description = "One to three, the cheapest first.") List<ChangeView> changes) {}

  /** A rule that nothing mends. */
  @Schema(name = "ChangeObstacle", description = "A rule that no feasible change mends.")
  public record ObstacleView(
      @Schema(description = "Stable id.", examples = "lending.service-area") String rule,
      @Schema(description = "The rule as a person reads it.") String sentence,
      @Schema(description = "Why nothing can be done.") String why) {

    static ObstacleView of(Obstacle obstacle, Locale locale) {
      return new ObstacleView(
          obstacle.ruleId(), obstacle.sentence().in(locale), obstacle.why().in(locale));
    }
  }

  static PairingChanges of(
      UUID demandId, UUID supplyId, PairChanges found, ChangeTable table, Locale locale) {
    List<ChangeSet> sets = found.sets();
    return new PairingChanges(
        demandId,
        supplyId,
        found.rulebookId(),
        table.id(),
        found.asOf(),
        found.eligible(),
        sets.stream().limit(SHOWN).map(set -> view(set, table, locale)).toList(),
        Math.max(0, sets.size() - SHOWN),
        found.obstacles().stream().map(obstacle -> ObstacleView.of(obstacle, locale)).toList());
  }

  private static SetView view(ChangeSet set, ChangeTable table, Locale locale) {
    return new SetView(
        set.cost(), set.moves().stream().map(move -> ChangeView.of(move, table, locale)).toList());
  }
}
