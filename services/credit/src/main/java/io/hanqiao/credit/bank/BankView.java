package io.hanqiao.credit.bank;

import io.hanqiao.credit.input.Amounts;
import io.hanqiao.vocabulary.BankKind;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A bank as everybody sees it. */
@Schema(description = "A bank as everybody sees it.")
public record BankView(
    @Schema(description = "Opaque id, UUIDv7.") UUID id,
    @Schema(description = "Organisation whose record it is.") UUID ownerOrg,
    @Schema(description = "The loader's own key.", nullable = true) @Nullable String reference,
    @Schema(description = "Name the bank trades by.") String name,
    @Schema(description = "Supervision category.") BankKind kind,
    @Schema(description = "GB/T 2260 codes of 2, 4 or 6 digits.", nullable = true)
        @Nullable Set<String> serviceDivisions,
    @Schema(description = "Keys of management districts.", nullable = true)
        @Nullable Set<String> serviceManagementDistricts,
    @Schema(description = "People who look after borrowers.", examples = "60", nullable = true)
        @Nullable Integer relationshipManagers,
    @Schema(description = "Most it lends to one firm, yuan.", nullable = true)
        @Nullable String maxPerFirm,
    @Schema(description = "Invented for demonstration.") boolean synthetic,
    @Schema(description = "Where the record comes from.", nullable = true) @Nullable String source,
    @Schema(description = "UTC.", examples = "2026-03-31T01:02:03Z") Instant createdAt) {

  static BankView of(Bank bank) {
    BankProfile profile = bank.profile();
    return new BankView(
        bank.id(),
        bank.ownerOrg(),
        bank.reference(),
        profile.name(),
        profile.kind(),
        profile.serviceDivisions(),
        profile.serviceManagementDistricts(),
        profile.relationshipManagers(),
        Amounts.yuan(profile.maxPerFirmFen()),
        bank.synthetic(),
        bank.source(),
        bank.createdAt());
  }
}
