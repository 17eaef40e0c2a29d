package io.hanqiao.matching.lending;

import io.hanqiao.matching.disclosed.AmountBand;
import io.hanqiao.matching.disclosed.CoarsePlace;
import io.hanqiao.vocabulary.LoanPurpose;
import org.jspecify.annotations.Nullable;

/**
 * What a bank is told of a financing need before a grant (tier T0).
 *
 * @param purpose what the money is for; null if the need does not say
 * @param amount the band of the amount asked
 * @param place the firm's, where at least five firms share it
 * @param industryDivision two digits of GB/T 4754, where at least five firms of the place share
 *     them; null if not told
 * @param industrySection the letter of that division; null if not told
 */
public record ToldNeed(
    @Nullable LoanPurpose purpose,
    AmountBand amount,
    CoarsePlace place,
    @Nullable String industryDivision,
    @Nullable String industrySection) {}
