package io.hanqiao.credit.offer;

import io.hanqiao.vocabulary.ChainPosition;
import io.hanqiao.vocabulary.EnterpriseSize;
import io.hanqiao.vocabulary.GradeScheme;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a borrower has to show for itself. Null is not stated, never a refusal.
 *
 * @param enterpriseSizes accepted
 * @param minInnovationPoints points of the innovation score (创新积分), at least, 0 to 100
 * @param gradeCeiling the scheme whose grade of the firm limits the loan
 * @param talentRequired whether only for firms with certified talent (科技人才)
 * @param minInvoiceMonths months of invoices on record, at least, 0 to 600
 * @param minUnpledgedInventionPatents invention patents not pledged, at least
 * @param institutionalRoundWithinMonths an institution invested within so many months, 1 to 600
 * @param exporterRequired whether only for exporters
 * @param chains keys of industrial chains accepted
 * @param chainPositions accepted
 */
@Embeddable
record BorrowerMerits(
    @Enumerated(EnumType.STRING) @Nullable Set<EnterpriseSize> enterpriseSizes,
    @Nullable Integer minInnovationPoints,
    @Enumerated(EnumType.STRING) @Nullable GradeScheme gradeCeiling,
    @Nullable Boolean talentRequired,
    @Nullable Integer minInvoiceMonths,
    @Nullable Integer minUnpledgedInventionPatents,
    @Nullable Integer institutionalRoundWithinMonths,
    @Nullable Boolean exporterRequired,
    @Nullable Set<String> chains,
    @Enumerated(EnumType.STRING) @Nullable Set<ChainPosition> chainPositions) {

  /** Nothing stated: the database reads all-null columns as no merits at all. */
  static final BorrowerMerits NONE =
      new BorrowerMerits(null, null, null, null, null, null, null, null, null, null);
}
