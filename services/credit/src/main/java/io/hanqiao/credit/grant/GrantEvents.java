package io.hanqiao.credit.grant;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.hanqiao.platform.outbox.OutboxEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What others may know of a grant: everything but people, and nothing that waits for a second
 * person.
 */
final class GrantEvents {

  static final String TOPIC = "credit.grant";

  /** Steps inside the bank that change nothing for anybody else. */
  private static final Set<String> INSIDE =
      Set.of(
          "proposed",
          "rejected",
          "contract-proposed",
          "contract-rejected",
          "disbursement-proposed",
          "disbursement-rejected",
          "extension-proposed",
          "extension-rejected");

  private GrantEvents() {}

  /** The body of an event. */
  record State(
      UUID grantId,
      UUID applicationId,
      UUID needId,
      UUID enterpriseId,
      UUID offerId,
      UUID bankId,
      UUID ownerOrg,
      UUID counterpartyOrg,
      @Nullable Set<UUID> lineIds,
      @Nullable UUID guarantorId,
      GrantStage status,
      @JsonUnwrapped GrantTermsView terms,
      @JsonUnwrapped MoneyView money,
      boolean exceedsPledgedQuota,
      List<Condition> conditionsPrecedent,
      Instant grantedAt,
      @Nullable Contract contract,
      @Nullable String endedReason,
      @Nullable Instant endedAt,
      List<Draw> drawdowns,
      boolean synthetic) {}

  /** A condition precedent. */
  record Condition(ConditionCode condition, @Nullable Instant metAt) {}

  /** The contract, once two people answered for it. */
  record Contract(String contractNumber, LocalDate signedOn, Instant contractedAt) {}

  /** A draw with all money that moved. */
  record Draw(
      @JsonUnwrapped DrawView draw,
      List<DrawView.PaidOut> disbursements,
      List<DrawView.PaidBack> repayments) {

    static Draw of(Drawdown draw) {
      return new Draw(
          DrawView.of(draw),
          draw.disbursements().stream().map(DrawView.PaidOut::of).toList(),
          draw.repayments().stream().map(DrawView.PaidBack::of).toList());
    }
  }

  /** What became of a grant; nothing while only one person of the bank answers for it. */
  static List<OutboxEvent> of(String what, CreditGrant grant) {
    Instant grantedAt = grant.grantedAt();
    if (grantedAt == null || INSIDE.contains(what)) {
      return List.of();
    }
    return List.of(
        new OutboxEvent(
            TOPIC,
            "io.hanqiao.credit.grant." + what + ".v1",
            grant.id(),
            grant.nextEventVersion(),
            state(grant, grantedAt)));
  }

  private static State state(CreditGrant grant, Instant grantedAt) {
    return new State(
        grant.id(),
        grant.applicationId(),
        grant.needId(),
        grant.enterpriseId(),
        grant.offerId(),
        grant.bankId(),
        grant.ownerOrg(),
        grant.counterpartyOrg(),
        grant.terms().lineIds(),
        grant.terms().guarantorId(),
        grant.stage() == GrantStage.CONTRACT_PROPOSED ? GrantStage.GRANTED : grant.stage(),
        GrantTermsView.of(grant),
        MoneyView.of(grant.money()),
        grant.exceedsPledge(),
        grant.conditions().stream().map(c -> new Condition(c.code(), c.metAt())).toList(),
        grantedAt,
        contract(grant.contract()),
        grant.endedReason(),
        grant.endedAt(),
        grant.draws().stream().map(Draw::of).toList(),
        grant.synthetic());
  }

  private static @Nullable Contract contract(@Nullable LoanContract contract) {
    return contract == null || contract.contractedAt() == null
        ? null
        : new Contract(
            contract.contractNumber(), contract.contractSignedOn(), contract.contractedAt());
  }
}
