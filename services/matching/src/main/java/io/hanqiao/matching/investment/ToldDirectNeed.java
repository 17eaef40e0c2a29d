package io.hanqiao.matching.investment;

import io.hanqiao.matching.disclosed.AmountBand;
import io.hanqiao.matching.disclosed.CoarsePlace;
import io.hanqiao.vocabulary.DirectInstrument;
import io.hanqiao.vocabulary.FundStage;
import io.hanqiao.vocabulary.Sector;
import org.jspecify.annotations.Nullable;

/**
 * What a fund is told of a direct financing need before a grant (tier T0).
 *
 * @param instrument kind of financing
 * @param stage of the firm; null if the need does not say
 * @param sector where at least five firms of the place share it; null if not told
 * @param amount the band of the amount asked
 * @param place the firm's, where at least five firms share it
 */
public record ToldDirectNeed(
    DirectInstrument instrument,
    @Nullable FundStage stage,
    @Nullable Sector sector,
    AmountBand amount,
    CoarsePlace place) {}
