package io.hanqiao.enterprise.assessment;

import io.hanqiao.vocabulary.Tier;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A self-assessment as it was made. */
@Schema(description = "A self-assessment as it was made; it never changes a recognition.")
public record SelfAssessmentView(
    @Schema(description = "Opaque id, UUIDv7.") UUID id,
    @Schema(description = "Organisation the firm acts as.") UUID ownerOrg,
    @Schema(description = "The firm's own key.", nullable = true) @Nullable String reference,
    @Schema(description = "The firm that checked itself.") UUID enterpriseId,
    @Schema(description = "The tier it checked itself for.") Tier tier,
    @Schema(description = "The day whose rulebook judged.", examples = "2026-03-31") LocalDate on,
    @Schema(
            description = "The rulebook; null if none is at hand for the day.",
            examples = "recognition-2022",
            nullable = true)
        @Nullable String rulebook,
    @Schema(description = "What it comes to.") Verdict verdict,
    @Schema(description = "The same as a sentence.") Words sentence,
    @Schema(description = "Every criterion, each before those below it; may be empty.")
        List<Judged> criteria,
    @Schema(description = "What the firm answered.") Answers answers,
    @Schema(description = "Invented for demonstration.") boolean synthetic,
    @Schema(description = "Where the record comes from.", nullable = true) @Nullable String source,
    @Schema(description = "UTC.", examples = "2026-03-31T01:02:03Z") Instant createdAt) {

  static SelfAssessmentView of(SelfAssessment assessment) {
    return new SelfAssessmentView(
        assessment.id(),
        assessment.ownerOrg(),
        assessment.reference(),
        assessment.enterpriseId(),
        assessment.tier(),
        assessment.on(),
        assessment.rulebook(),
        assessment.verdict(),
        Words.of(assessment.verdict().text()),
        assessment.criteria(),
        assessment.answers(),
        assessment.synthetic(),
        assessment.source(),
        assessment.createdAt());
  }
}
