package io.hanqiao.credit.guarantee;

import io.hanqiao.credit.grant.GuaranteedGrant;
import io.hanqiao.vocabulary.Money;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a letter stands behind, as its guarantor sees it. Yuan. */
@Schema(name = "GuaranteedDebtView", description = "What a letter stands behind.")
record DebtView(
    @Schema(description = "The grant.") UUID grantId,
    @Schema(description = "What was granted, yuan.", examples = "4000000.00") String granted,
    @Schema(description = "Owed now, a stock, yuan.", examples = "1000000.00") String owed,
    @Schema(description = "Overdue of that, yuan.", examples = "1000000.00") String overdue,
    @Schema(description = "What the guarantor bears, whole percent.", examples = "40") int percent,
    @Schema(description = "The most it would pay out now, yuan.", examples = "400000.00")
        String mostPayable) {

  static DebtView of(GuaranteedGrant grant, Letter letter) {
    return new DebtView(
        grant.id(),
        yuan(grant.grantedFen()),
        yuan(grant.owedFen()),
        yuan(grant.overdueFen()),
        letter.ownPercent(),
        yuan(letter.mostOf(grant.overdueFen())));
  }

  private static String yuan(long fen) {
    return new Money(fen).toYuan();
  }
}
