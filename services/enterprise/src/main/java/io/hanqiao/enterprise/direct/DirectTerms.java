package io.hanqiao.enterprise.direct;

import io.hanqiao.vocabulary.Board;
import io.hanqiao.vocabulary.DirectInstrument;
import io.hanqiao.vocabulary.FundStage;
import io.hanqiao.vocabulary.ListingReserve;
import io.hanqiao.vocabulary.Sector;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the firm asks for. Null is unknown, never zero.
 *
 * @param amountFen in fen, above zero
 * @param valuationFen of the firm before the money, in fen, above zero
 * @param boards on which it wants to be quoted or listed, at least one
 * @param listingReserve grade in the list of firms prepared for listing
 * @param useOfFunds in words; for its parties only
 */
@Embeddable
record DirectTerms(
    @Enumerated(EnumType.STRING) DirectInstrument instrument,
    @Enumerated(EnumType.STRING) @Nullable FundStage stage,
    @Enumerated(EnumType.STRING) Sector sector,
    long amountFen,
    @Nullable Long valuationFen,
    @Enumerated(EnumType.STRING) @Nullable Set<Board> boards,
    @Enumerated(EnumType.STRING) @Nullable ListingReserve listingReserve,
    @Nullable String useOfFunds) {}
