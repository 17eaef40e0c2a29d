package io.hanqiao.credit.grant;

import java.util.UUID;

/**
 * What a guarantor is told of a grant it guarantees.
 *
 * @param grantedFen what was approved, in fen
 * @param owedFen what the firm owes on it, in fen
 * @param overdueFen how much of that is overdue, in fen
 */
public record GuaranteedGrant(UUID id, long grantedFen, long owedFen, long overdueFen) {

  static GuaranteedGrant of(CreditGrant grant) {
    long overdue =
        grant.draws().stream()
            .filter(draw -> draw.stage() == DrawStage.OVERDUE)
            .mapToLong(draw -> draw.amounts().outstandingFen())
            .sum();
    return new GuaranteedGrant(
        grant.id(), grant.terms().grantedFen(), grant.money().balance().utilizedFen(), overdue);
  }
}
