package io.hanqiao.enterprise.need;

import io.hanqiao.vocabulary.Collateral;
import io.hanqiao.vocabulary.LoanPurpose;
import io.hanqiao.vocabulary.SecurityType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the firm asks for. Null is unknown, never zero.
 *
 * @param purpose what the money is for; null if not stated
 * @param amountFen in fen, above zero
 * @param termMonths 1 to 360; null if not stated
 * @param rateCeilingPpm dearest all-in cost accepted, parts per million a year; null if none stated
 * @param securityTypes what the firm can give, at least one; null if not stated
 * @param collateral assets it can pledge or mortgage; may be empty
 * @param neededWithinDays calendar days; null if not stated
 * @param greenCatalogueVersion edition of the catalogue of green finance; null with the code
 * @param greenCatalogueCode item of that edition; null if not stated
 * @param anchorEnterpriseId anchor whose order or receivable is financed; null if not stated
 */
@Embeddable
record NeedTerms(
    @Enumerated(EnumType.STRING) @Nullable LoanPurpose purpose,
    long amountFen,
    @Nullable Integer termMonths,
    @Nullable Integer rateCeilingPpm,
    @Enumerated(EnumType.STRING) @Nullable Set<SecurityType> securityTypes,
    @Enumerated(EnumType.STRING) Set<Collateral> collateral,
    @Nullable Integer neededWithinDays,
    @Nullable String greenCatalogueVersion,
    @Nullable String greenCatalogueCode,
    @Nullable UUID anchorEnterpriseId) {}
