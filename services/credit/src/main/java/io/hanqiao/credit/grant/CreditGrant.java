package io.hanqiao.credit.grant;

import io.hanqiao.credit.application.WithdrawCode;
import io.hanqiao.platform.audit.Disclosed;
import io.hanqiao.platform.posting.Posting;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * One customer's approved limit (授信): the bank owns it, the firm is the counterparty. Its money
 * moves in {@link GrantMoney}.
 */
@Entity
@DynamicUpdate
@Disclosed("credit-grant")
public class CreditGrant extends Posting {

  @Column(updatable = false)
  private UUID counterpartyOrg;

  @Column(updatable = false)
  private UUID applicationId;

  @Column(updatable = false)
  private UUID needId;

  @Column(updatable = false)
  private UUID enterpriseId;

  @Column(updatable = false)
  private UUID offerId;

  @Column(updatable = false)
  private UUID bankId;

  @Column(updatable = false)
  private Set<UUID> limitIds;

  @Embedded private GrantTerms terms;
  @Embedded private GrantPrice price;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<ConditionPrecedent> conditions;

  @Enumerated(EnumType.STRING)
  private GrantStage status;

  @Column(updatable = false)
  private String proposedBy;

  private @Nullable String confirmedBy;
  private @Nullable Instant grantedAt;
  @Embedded private @Nullable LoanContract contract;
  private @Nullable String endedReason;
  private @Nullable Instant endedAt;
  private boolean exceedsPledge;

  @Embedded private GrantMoney money;

  @OneToMany(mappedBy = "grant", cascade = CascadeType.PERSIST)
  @OrderBy("id")
  @BatchSize(size = 100)
  private List<Drawdown> draws = new ArrayList<>();

  /** For the object mapper of the database only. */
  @SuppressWarnings("NullAway.Init")
  protected CreditGrant() {}

  /** A grant that one person of the bank has just proposed; it promises nothing. */
  CreditGrant(UUID id, Asked asked, Instant now, GrantReading read, String by) {
    super(id, asked.bankOrg(), now, read.origin());
    this.counterpartyOrg = asked.firmOrg();
    this.applicationId = asked.applicationId();
    this.needId = asked.needId();
    this.enterpriseId = asked.enterpriseId();
    this.offerId = asked.offerId();
    this.bankId = asked.bankId();
    this.terms = read.terms();
    this.price = read.price();
    this.limitIds = read.limitIds(asked.offerId());
    this.conditions = read.conditions().stream().map(ConditionPrecedent::outstanding).toList();
    this.status = GrantStage.PROPOSED;
    this.proposedBy = by;
    this.money = GrantMoney.NONE;
  }

  /** Where it stands. */
  GrantStatus status() {
    return switch (status) {
      case PROPOSED -> new GrantStatus.Proposed(proposedBy);
      case GRANTED -> new GrantStatus.Granted();
      case CONTRACT_PROPOSED ->
          new GrantStatus.ContractProposed(Objects.requireNonNull(contract).contractProposedBy());
      case CONTRACTED -> new GrantStatus.Contracted();
      case REJECTED -> new GrantStatus.Rejected(Objects.requireNonNull(endedReason), ended());
      case GIVEN_UP -> new GrantStatus.GivenUp(Objects.requireNonNull(endedReason), ended());
      case EXPIRED -> new GrantStatus.Expired(ended());
      case SETTLED -> new GrantStatus.Settled(ended());
    };
  }

  private Instant ended() {
    return Objects.requireNonNull(endedAt);
  }

  /** A second person answers for it: the whole limit is available. */
  void confirm(Act act) {
    GrantStatus next = status().confirm(act.by());
    GrantMoney.notAfter(terms.expiresOn(), act.on(), this);
    status = next.stage();
    confirmedBy = act.by();
    grantedAt = act.at();
    money = money.promise(terms.grantedFen());
  }

  /** The bank does not grant it after all. */
  void reject(RejectCode code, Instant at) {
    end(status().reject(code, at), code.name());
  }

  /** The firm does not want it after all. */
  void giveUp(WithdrawCode code, Instant at) {
    end(status().giveUp(code, at), code.name());
  }

  /** Its last day is over and no contract was signed. */
  void expire(Act act) {
    end(status().expire(terms.expiresOn(), act.on(), act.at()), null);
  }

  /** All is repaid, and nothing more is drawn. */
  void settle(Instant at) {
    GrantStatus.Settled settled = status().settle(at);
    money.requireNothingOpen(this);
    end(settled, null);
  }

  private void end(GrantStatus.Ended ended, @Nullable String reason) {
    status = ended.stage();
    endedReason = reason;
    endedAt = ended.at();
    money = money.surrender();
    if (!(ended instanceof GrantStatus.Settled)) {
      contract = null;
    }
  }

  /** A condition precedent is met. */
  void meet(ConditionCode code, Act act) {
    status().meetCondition().requireByBank(code);
    conditions = ConditionPrecedent.met(conditions, code, act);
  }

  /** The letter of guarantee is in force, or is no longer. */
  void letter(boolean inForce, Act act) {
    ConditionCode code = ConditionCode.GUARANTEE_LETTER_ISSUED;
    if (inForce) {
      GrantStatus unused = status().meetCondition();
      conditions = ConditionPrecedent.met(conditions, code, act);
    } else {
      conditions = ConditionPrecedent.unmet(conditions, code);
    }
  }

  /** The contract is signed, says one person of the bank. */
  void proposeContract(String number, LocalDate signedOn, String by) {
    status = status().proposeContract(by).stage();
    contract = new LoanContract(number, signedOn, by, null, null);
  }

  /** A second person answers for the contract of this number. */
  void confirmContract(String number, Act act) {
    GrantStatus next = status().confirmContract(act.by());
    GrantMoney.notAfter(terms.expiresOn(), act.on(), this);
    contract = Objects.requireNonNull(contract).confirmed(number, act);
    status = next.stage();
  }

  /** The contract is not as reported. */
  void rejectContract() {
    status = status().rejectContract().stage();
    contract = null;
  }

  /** The firm wants money. */
  Drawdown request(DrawForm.Reading wanted, Act act) {
    Drawdown draw = new DrawMoves(this).request(wanted, act);
    draws.add(draw);
    return draw;
  }

  /** What movements of its draws leave. */
  void moved(GrantMoney after) {
    money = after;
  }

  /** Whether a line that does not bind is exceeded. */
  void exceeding(boolean exceeded) {
    exceedsPledge = exceeded;
  }

  UUID counterpartyOrg() {
    return counterpartyOrg;
  }

  UUID applicationId() {
    return applicationId;
  }

  UUID needId() {
    return needId;
  }

  UUID enterpriseId() {
    return enterpriseId;
  }

  UUID offerId() {
    return offerId;
  }

  UUID bankId() {
    return bankId;
  }

  /** The conserved limits it takes of. */
  Set<UUID> limitIds() {
    return limitIds;
  }

  GrantTerms terms() {
    return terms;
  }

  GrantPrice price() {
    return price;
  }

  List<ConditionPrecedent> conditions() {
    return List.copyOf(conditions);
  }

  GrantStage stage() {
    return status;
  }

  String proposedBy() {
    return proposedBy;
  }

  @Nullable String confirmedBy() {
    return confirmedBy;
  }

  @Nullable Instant grantedAt() {
    return grantedAt;
  }

  @Nullable LoanContract contract() {
    return contract;
  }

  @Nullable String endedReason() {
    return endedReason;
  }

  @Nullable Instant endedAt() {
    return endedAt;
  }

  boolean exceedsPledge() {
    return exceedsPledge;
  }

  GrantMoney money() {
    return money;
  }

  List<Drawdown> draws() {
    return List.copyOf(draws);
  }
}
