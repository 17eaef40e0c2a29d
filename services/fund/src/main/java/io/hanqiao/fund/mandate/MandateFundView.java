package io.hanqiao.fund.mandate;

import io.hanqiao.fund.Amounts;
import io.hanqiao.fund.fund.Fund;
import io.hanqiao.vocabulary.FundStructure;
import io.hanqiao.vocabulary.ManagerKind;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a mandate shows of its fund, on the wire: in answers and in events alike. */
@Schema(hidden = true)
record MandateFundView(
    @Schema(description = "Name of the fund.") String fundName,
    @Schema(description = "Name of its manager.") String managerName,
    @Schema(description = "What the manager is.") ManagerKind managerKind,
    @Schema(description = "Place of the fund in the tree of funds.") FundStructure structure,
    @Schema(
            description = "What the fund can still invest of what is paid in, yuan.",
            examples = "50000000.00",
            nullable = true)
        @Nullable String dryPowder,
    @Schema(description = "The day the fund's life ends.", examples = "2030-06-30", nullable = true)
        @Nullable LocalDate fundEndsOn) {

  static MandateFundView of(Fund fund) {
    return new MandateFundView(
        fund.name(),
        fund.manager().name(),
        fund.manager().kind(),
        fund.structure(),
        Amounts.yuan(fund.capital().dryPowderFen()),
        fund.endsOn());
  }
}
