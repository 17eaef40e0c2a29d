package io.hanqiao.enterprise.need;

import io.hanqiao.vocabulary.Collateral;
import io.hanqiao.vocabulary.LoanPurpose;
import io.hanqiao.vocabulary.Money;
import io.hanqiao.vocabulary.Rate;
import io.hanqiao.vocabulary.SecurityType;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The terms of a need on the wire: in answers and in events alike. */
@Schema(description = "What the firm asks for. Fields as in NeedForm.")
record NeedTermsView(
    LoanPurpose purpose,
    @Schema(description = "Yuan.", examples = "5000000.00") String amount,
    @Schema(description = "Months.", examples = "36") int termMonths,
    @Schema(description = "Percent a year.") @Nullable String rateCeilingPercent,
    Set<SecurityType> securityTypes,
    Set<Collateral> collateral,
    @Nullable Integer neededWithinDays) {

  static NeedTermsView of(NeedTerms terms) {
    Integer ceiling = terms.rateCeilingPpm();
    return new NeedTermsView(
        terms.purpose(),
        new Money(terms.amountFen()).toYuan(),
        terms.termMonths(),
        ceiling == null ? null : new Rate(ceiling).toPercent(),
        terms.securityTypes(),
        terms.collateral(),
        terms.neededWithinDays());
  }
}
