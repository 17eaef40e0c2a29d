package io.hanqiao.challenge.challenge;

import io.hanqiao.vocabulary.ChallengeKind;
import io.hanqiao.vocabulary.Sector;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is to be solved, on the wire: in answers and in events alike. */
@Schema(hidden = true)
record QuestionView(
    @Schema(description = "How it is put out.", examples = "COMMISSIONED") ChallengeKind kind,
    @Schema(description = "The problem in a line.") String title,
    @Schema(description = "How the problem came up; null if not stated.", nullable = true)
        @Nullable String background,
    @Schema(description = "What a solution must do; null if not stated.", nullable = true)
        @Nullable List<String> requirements,
    @Schema(description = "What a solution is measured by; null if not stated.", nullable = true)
        @Nullable List<Indicator> indicators,
    @Schema(description = "Lines of industry concerned; null if not stated.", nullable = true)
        @Nullable Set<Sector> sectors,
    @Schema(
            description = "Symbols of the patent classification (IPC); null if not stated.",
            examples = "[\"G10L 17/02\"]",
            nullable = true)
        @Nullable Set<String> ipc) {

  static QuestionView of(Question question) {
    return new QuestionView(
        question.kind(),
        question.title(),
        question.background(),
        question.requirements(),
        question.indicators(),
        question.sectors(),
        question.ipc());
  }
}
