package io.hanqiao.enterprise.disclosure;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A reading, as the firm sees it: the organisation and its role, never the person. */
@Schema(description = "A reading of a firm: which organisation in which role, what, when, why.")
record LedgerEntryView(
    @Schema(description = "Opaque id, UUIDv7.") UUID id,
    @Schema(description = "When, UTC.") Instant at,
    @Schema(description = "The firm.") UUID enterpriseId,
    @Schema(description = "The organisation that read.") UUID readerOrg,
    @Schema(description = "In which role: bank, guarantor, fund, operator or auditor.")
        String readerRole,
    @Schema(
            description =
                "What it rests on: AUTHORIZATION (a letter), LOAN_APPLICATION, RECOMMENDATION_LIST (a"
                    + " row of the follow-up register, while the firm lets itself be named),"
                    + " SUPERVISION (bureau or auditor, by office).")
        Basis basis,
    @Schema(
            description = "The letter, the application or the row; null for SUPERVISION.",
            nullable = true)
        @Nullable UUID basisId,
    @Schema(description = "What for, where a letter or application says.", nullable = true)
        @Nullable Purpose purpose,
    @Schema(description = "What was read.") Set<DataItem> items) {

  static LedgerEntryView of(LedgerEntry entry) {
    return new LedgerEntryView(
        entry.id(),
        entry.at(),
        entry.enterpriseId(),
        entry.readerOrg(),
        entry.readerRole(),
        entry.basis(),
        entry.basisId(),
        entry.purpose(),
        new TreeSet<>(entry.items()));
  }
}
