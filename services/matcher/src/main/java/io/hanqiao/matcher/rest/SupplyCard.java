package io.hanqiao.matcher.rest;

import io.hanqiao.matcher.book.OfferRate;
import io.hanqiao.vocabulary.Sector;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the owner of a demand sees of a supply beside its score. */
@Schema(description = "What is offered, in short. Of an expert no name and no label: coarse facts.")
record SupplyCard(
    @Schema(description = "Credit offer, mandate, team, achievement, capability or expert.")
        UUID supplyId,
    @Schema(description = "Name or title; null for an expert.", nullable = true)
        @Nullable String title,
    @Schema(
            description = "Bank, manager or institution; null for an expert and for a firm.",
            nullable = true)
        @Nullable String provider,
    @Schema(
            description = "Kind of bank, manager, solver or institution: a code of that list.",
            examples = "STATE")
        String kind,
    @Schema(description = "Title class of an expert; null for others.", nullable = true)
        @Nullable String titleClass,
    @Schema(description = "Lines of industry; null if not stated.", nullable = true)
        @Nullable Set<Sector> sectors,
    @Schema(description = "District or city of a team, firm or expert.", nullable = true)
        @Nullable String district,
    @Schema(description = "Rate of a credit offer; null for others.", nullable = true)
        @Nullable OfferRate rate,
    @Schema(description = "False for a sample that nobody offers today.") boolean inForce,
    @Schema(description = "Invented for demonstration.") boolean synthetic) {}
