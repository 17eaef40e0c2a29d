package io.hanqiao.credit.guarantor;

import io.hanqiao.vocabulary.GuarantorKind;
import io.hanqiao.vocabulary.Money;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What a guarantor says of itself; replaced as a whole by an edit. Null is not stated.
 *
 * @param name it trades by
 * @param capacityFen all it can guarantee at one time, in fen, above zero
 * @param maxPerFirmFen most for one firm, in fen, above zero, at most the capacity
 * @param feeMinPpm cheapest guarantee fee, parts per million a year
 * @param feeMaxPpm dearest guarantee fee, at least the cheapest
 * @param riskSharePlans may be empty: it shares no loss
 * @param serviceDivisions GB/T 2260 prefixes of 2, 4 or 6 digits
 */
@Embeddable
record GuarantorTerms(
    String name,
    @Enumerated(EnumType.STRING) GuarantorKind kind,
    long capacityFen,
    @Nullable Long maxPerFirmFen,
    @Nullable Integer feeMinPpm,
    @Nullable Integer feeMaxPpm,
    @JdbcTypeCode(SqlTypes.JSON) @Nullable List<RiskSharePlan> riskSharePlans,
    @Nullable Set<String> serviceDivisions) {

  Money capacity() {
    return new Money(capacityFen);
  }
}
