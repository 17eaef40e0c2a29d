package io.hanqiao.enterprise.need;

import io.hanqiao.vocabulary.Collateral;
import io.hanqiao.vocabulary.LoanPurpose;
import io.hanqiao.vocabulary.SecurityType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
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
 * @param collateralValuesFen what assets among {@code collateral} are worth, in fen, above zero;
 *     null if none is stated
 * @param ownCapitalPercent share of the project paid from own capital, percent, 0 to 100
 * @param projectFiled whether the project is filed or approved (备案、核准)
 * @param projectDivisionCode where the project is, GB/T 2260, six digits
 * @param parkListed whether the park of the plant is on the list of standard plants
 * @param acceptsWarrant whether the firm would grant the lender a warrant (认股权)
 * @param controllerGuarantee whether its controller would guarantee the loan
 * @param existingLoan what is to be renewed
 * @param rateCeilingLprSpreadBp dearest all-in cost accepted, as basis points above the loan prime
 *     rate, -500 to 2,000; never beside {@code rateCeilingPpm}
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
    @Nullable UUID anchorEnterpriseId,
    @JdbcTypeCode(SqlTypes.JSON) @Nullable Map<Collateral, Long> collateralValuesFen,
    @Nullable Integer ownCapitalPercent,
    @Nullable Boolean projectFiled,
    @Nullable String projectDivisionCode,
    @Nullable Boolean parkListed,
    @Nullable Boolean acceptsWarrant,
    @Nullable Boolean controllerGuarantee,
    @Embedded @Nullable ExistingLoan existingLoan,
    @Nullable Integer rateCeilingLprSpreadBp) {}
