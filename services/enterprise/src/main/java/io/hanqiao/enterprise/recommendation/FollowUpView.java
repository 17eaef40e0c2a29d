package io.hanqiao.enterprise.recommendation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A row of the follow-up register as bank, firm, bureau and auditor see it. */
@Schema(description = "What one bank has answered to one entry of a list (对接台账).")
record FollowUpView(
    @Schema(description = "Opaque id, UUIDv7.") UUID id,
    @Schema(description = "Organisation of the bank.") UUID ownerOrg,
    @Schema(description = "Organisation of the firm.") UUID counterpartyOrg,
    @Schema(description = "The list.") UUID listId,
    @Schema(description = "The entry.") UUID declarationId,
    @Schema(description = "The campaign.") UUID campaignId,
    @Schema(description = "The financing need.") UUID needId,
    @Schema(description = "The bank.") UUID bankId,
    @Schema(description = "District or city, by key.") String district,
    @Schema(description = "The latest answer.", examples = "CONTACTED") FollowUpStage status,
    @Schema(description = "What can be answered now.") List<FollowUpStep> possibleSteps,
    @Schema(description = "Why it was refused.", nullable = true) @Nullable RefusalView refusal,
    @Schema(
            description = "Day by which a first answer is due; null beyond the published calendar.",
            nullable = true)
        @Nullable LocalDate dueOn,
    @Schema(description = "Nothing was answered and the day is over, while the entry stands.")
        boolean overdue,
    @Schema(description = "Whether the firm's declaration stands; if not, nothing is asked for.")
        boolean standing,
    @Schema(description = "When it was first answered, UTC.", nullable = true)
        @Nullable Instant firstAnsweredAt,
    @Schema(description = "When APPLIED was answered, UTC.", nullable = true)
        @Nullable Instant appliedAt,
    @Schema(description = "When it was last answered, UTC.", nullable = true)
        @Nullable Instant answeredAt,
    @Schema(description = "When the bank first read who the firm is, UTC.", nullable = true)
        @Nullable Instant firmReadAt,
    @Schema(description = "Every answer, the first one first.") List<AnswerView> history,
    @Schema(
            description = "What the entry tells of firm and need; null once it was withdrawn.",
            nullable = true)
        @Nullable EntryRanges ranges,
    @Schema(description = "When the list was sent, UTC.") Instant createdAt,
    @Schema(description = "Invented for demonstration.") boolean synthetic) {

  /**
   * A row as read on a day.
   *
   * @param entry the declaration while it stands; else null
   */
  static FollowUpView of(FollowUp row, @Nullable Declaration entry, LocalDate today) {
    boolean standing = entry != null;
    LocalDate due = row.dueOn();
    boolean open = standing && row.stage() == FollowUpStage.OPEN;
    return new FollowUpView(
        row.id(),
        row.ownerOrg(),
        row.counterpartyOrg(),
        row.listId(),
        row.declarationId(),
        row.campaignId(),
        row.needId(),
        row.bankId(),
        row.district(),
        row.stage(),
        standing ? row.status().possible().stream().sorted().toList() : List.of(),
        RefusalView.of(row.refusalCode()),
        due,
        open && due != null && due.isBefore(today),
        standing,
        row.firstAnsweredAt(),
        row.appliedAt(),
        row.answeredAt(),
        row.firmReadAt(),
        row.answers().stream().map(AnswerView::of).toList(),
        entry == null ? null : entry.ranges(),
        row.createdAt(),
        row.synthetic());
  }
}
