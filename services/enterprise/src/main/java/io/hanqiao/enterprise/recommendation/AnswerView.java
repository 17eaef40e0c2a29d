package io.hanqiao.enterprise.recommendation;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One answer as it was given. */
@Schema(description = "One answer as it was given.")
record AnswerView(
    @Schema(description = "What was answered.") FollowUpStage answer,
    @Schema(description = "Why it was refused.", nullable = true) @Nullable RefusalView refusal,
    @Schema(description = "When, UTC.") Instant at) {

  static AnswerView of(FollowUpAnswer answer) {
    return new AnswerView(answer.status(), RefusalView.of(answer.refusalCode()), answer.at());
  }
}
