package io.hanqiao.enterprise.disclosure;

import io.hanqiao.platform.audit.NotDisclosed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A firm as far as its letters open it to the reader. */
@Schema(description = "A firm as far as it lets the reader know it; null is what no letter covers.")
@NotDisclosed("written down, and into the ledger, by who looks it up")
record DisclosedView(
    @Schema(description = "The firm.") UUID enterpriseId,
    @Schema(description = "What it is read for.") Purpose purpose,
    @Schema(description = "When it was read, UTC. It is in the firm's ledger.") Instant readAt,
    @Schema(description = "What is covered.") Set<DataItem> items,
    @Schema(description = "Registered name; item IDENTITY.", nullable = true) @Nullable String name,
    @Schema(
            description = "Unified social credit code; item IDENTITY.",
            examples = "91420100MX00000014",
            nullable = true)
        @Nullable String uscc,
    @Schema(description = "Item RANGES.", nullable = true) @Nullable RangesView ranges,
    @Schema(description = "Item FIGURES.", nullable = true) @Nullable FiguresView figures,
    @Schema(description = "Item CERTIFICATES.", nullable = true)
        @Nullable List<CertificateView> certificates,
    @Schema(
            description = "Item PUBLIC_RECORDS: what the firm itself states against it.",
            nullable = true)
        @Nullable Set<String> negativeFlags,
    @Schema(description = "Item PUBLIC_RECORDS: what was looked up.", nullable = true)
        @Nullable List<RegisterView> registerChecks,
    @Schema(description = "Item CONTROLLER_CONSENT; empty if none stands.", nullable = true)
        @Nullable List<ConsentReceiptView> controllerConsents) {

  static DisclosedView of(
      UUID enterprise, Purpose purpose, Disclosure told, Instant now, LocalDate today) {
    DisclosedFacts facts = told.facts();
    return new DisclosedView(
        enterprise,
        purpose,
        now,
        new TreeSet<>(told.items()),
        told.name(),
        told.uscc(),
        facts != null && told.items().contains(DataItem.RANGES)
            ? RangesView.of(facts, today)
            : null,
        facts != null && told.items().contains(DataItem.FIGURES) ? FiguresView.of(facts) : null,
        told.certificates(),
        told.flags(),
        told.checks(),
        told.consents());
  }
}
