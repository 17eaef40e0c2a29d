package io.hanqiao.talent.secondment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a secondment had come when it was recorded.
 *
 * @param assessment null unless it was completed, and if the source does not say
 * @param endReason null unless it ended early, and if the source does not say
 * @param results empty unless it had begun
 */
record Reported(
    Stage stage,
    @Nullable Assessment assessment,
    @Nullable EndReason endReason,
    List<ResultReading> results) {

  /** What its institution proposes. */
  static final Reported PROPOSAL = new Reported(Stage.PROPOSED, null, null, List.of());
}
