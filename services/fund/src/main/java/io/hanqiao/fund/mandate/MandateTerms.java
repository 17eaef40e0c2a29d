package io.hanqiao.fund.mandate;

import io.hanqiao.vocabulary.Board;
import io.hanqiao.vocabulary.DirectInstrument;
import io.hanqiao.vocabulary.FundStage;
import io.hanqiao.vocabulary.Sector;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a fund looks for. Null sets no limit.
 *
 * @param name of the mandate
 * @param inForce whether the fund says it is looking now
 * @param instruments offered, any one of them
 * @param stages of the firm, any one of them
 * @param sectors of the firm, any one of them
 * @param ticketMinFen smallest investment, in fen, above zero
 * @param ticketMaxFen largest investment, in fen, at least the smallest
 * @param maxValuationFen dearest valuation before the money, in fen, above zero
 * @param regions GB/T 2260 prefixes of 2, 4 or 6 digits; with the management districts one area
 * @param managementDistricts keys of management districts
 * @param boards a listing is sought on, any one of them
 * @param excludedSectors never, whatever else fits
 * @param exclusions what the fund does not invest in and no field holds
 * @param localReinvestmentPercent 返投, percent of the region's own money, 1 to 1000; null: none
 * @param validFrom first day
 * @param validUntil last day
 */
@Embeddable
record MandateTerms(
    String name,
    boolean inForce,
    @Enumerated(EnumType.STRING) Set<DirectInstrument> instruments,
    @Enumerated(EnumType.STRING) @Nullable Set<FundStage> stages,
    @Enumerated(EnumType.STRING) @Nullable Set<Sector> sectors,
    @Nullable Long ticketMinFen,
    @Nullable Long ticketMaxFen,
    @Nullable Long maxValuationFen,
    @Nullable Set<String> regions,
    @Nullable Set<String> managementDistricts,
    @Enumerated(EnumType.STRING) @Nullable Set<Board> boards,
    @Enumerated(EnumType.STRING) @Nullable Set<Sector> excludedSectors,
    @Nullable String exclusions,
    @Nullable Integer localReinvestmentPercent,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validUntil) {}
