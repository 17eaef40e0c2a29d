package io.hanqiao.matcher.rest;

import io.hanqiao.vocabulary.Sector;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the owner of a supply sees of a demand: coarse features, or what is published. */
@Schema(description = "What is asked, in tier T0 unless it is published.")
record DemandCard(
    @Schema(description = "Financing need, direct financing need, challenge or expert request.")
        UUID demandId,
    @Schema(description = "Title of a challenge; null for others.", nullable = true)
        @Nullable String title,
    @Schema(
            description = "Loan purpose, instrument or kind of challenge, a code; null if unknown.",
            nullable = true)
        @Nullable String kind,
    @Schema(description = "Stage of an equity need.", nullable = true) @Nullable String stage,
    @Schema(description = "Lines of industry; null if not stated.", nullable = true)
        @Nullable Set<Sector> sectors,
    @Schema(
            description = "Two digits of GB/T 4754; null where fewer than 5 firms share it.",
            nullable = true)
        @Nullable String industryDivision,
    @Schema(
            description = "Management district or city; null where fewer than 5 firms share it.",
            nullable = true)
        @Nullable String district,
    @Schema(description = "Yuan, such as 1000000-5000000; null if none.", nullable = true)
        @Nullable String amountBand,
    @Schema(description = "Invented for demonstration.") boolean synthetic) {}
