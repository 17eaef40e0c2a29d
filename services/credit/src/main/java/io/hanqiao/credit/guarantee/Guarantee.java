package io.hanqiao.credit.guarantee;

import io.hanqiao.credit.grant.Act;
import io.hanqiao.credit.grant.GuaranteedGrant;
import io.hanqiao.credit.guarantor.RiskSharePlan;
import io.hanqiao.credit.rule.Refusals;
import io.hanqiao.platform.aggregate.Ids;
import io.hanqiao.platform.audit.Disclosed;
import io.hanqiao.platform.posting.Origin;
import io.hanqiao.platform.posting.Posting;
import io.hanqiao.vocabulary.Money;
import jakarta.persistence.CascadeType;
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
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A guarantee of one loan: the guarantor owns it, the firm and the bank are the other parties. */
@Entity
@DynamicUpdate
@Disclosed("guarantee")
public class Guarantee extends Posting {

  @Embedded private GuaranteedLoan loan;

  private @Nullable UUID grantId;

  @Enumerated(EnumType.STRING)
  private GuaranteeStage status;

  @Embedded private @Nullable Intent intent;
  @Embedded private @Nullable Letter letter;
  private @Nullable String releaseProposedBy;
  private @Nullable String releaseConfirmedBy;
  @Embedded private @Nullable Payout payout;
  private long recoveredFen;
  private @Nullable String endedReason;
  private @Nullable Instant endedAt;

  @OneToMany(mappedBy = "guarantee", cascade = CascadeType.PERSIST)
  @OrderBy("id")
  @BatchSize(size = 100)
  private List<Recovery> recoveries = new ArrayList<>();

  /** For the object mapper of the database only. */
  @SuppressWarnings("NullAway.Init")
  protected Guarantee() {}

  /** A guarantee that a firm has just asked for. */
  Guarantee(UUID id, UUID guarantorOrg, GuaranteedLoan loan, boolean synthetic, Instant now) {
    super(id, guarantorOrg, now, new Origin(null, synthetic, null));
    this.loan = loan;
    this.status = GuaranteeStage.ASKED;
  }

  /** Where it stands. */
  GuaranteeStatus status() {
    return switch (status) {
      case ASKED -> new GuaranteeStatus.Asked();
      case INTENDED -> new GuaranteeStatus.Intended();
      case LETTER_PROPOSED -> new GuaranteeStatus.LetterProposed(stated().letterProposedBy());
      case IN_FORCE -> new GuaranteeStatus.InForce();
      case RELEASE_PROPOSED ->
          new GuaranteeStatus.ReleaseProposed(Objects.requireNonNull(releaseProposedBy));
      case PAYOUT_PROPOSED -> new GuaranteeStatus.PayoutProposed(due().payoutProposedBy());
      case PAID_OUT -> new GuaranteeClaim.PaidOut();
      case RECOVERING -> new GuaranteeClaim.Recovering();
      case RELEASED -> new GuaranteeEnd.Released(ended());
      case CLOSED -> new GuaranteeEnd.Closed(Objects.requireNonNull(endedReason), ended());
      case DECLINED -> new GuaranteeEnd.Declined(Objects.requireNonNull(endedReason), ended());
      case WITHDRAWN -> new GuaranteeEnd.Withdrawn(ended());
    };
  }

  private Instant ended() {
    return Objects.requireNonNull(endedAt);
  }

  private Letter stated() {
    return Objects.requireNonNull(letter);
  }

  private Payout due() {
    return Objects.requireNonNull(payout);
  }

  /** The guarantor intends it. */
  void intend(long fen, LocalDate until, Instant at) {
    status = status().intend().stage();
    intent = new Intent(fen, until, at);
  }

  /** The guarantor does not guarantee. */
  void decline(DeclineCode code, Instant at) {
    end(status().decline(code, at), code.name());
  }

  /** The firm does not want it after all. */
  void withdraw(Instant at) {
    GuaranteeEnd ended = status().withdraw(at);
    letter = null;
    grantId = null;
    end(ended, null);
  }

  private void end(GuaranteeEnd ended, @Nullable String reason) {
    status = ended.stage();
    endedReason = reason;
    endedAt = ended.at();
  }

  /** The letter is to be issued for a grant, says one person of the guarantor. */
  void proposeLetter(GuaranteedGrant grant, String number, RiskSharePlan plan, Act act) {
    GuaranteeStatus next = status().proposeLetter(act.by());
    GuaranteeRules.requireIntended(Objects.requireNonNull(intent), grant, act.on());
    status = next.stage();
    grantId = grant.id();
    letter =
        new Letter(number, grant.grantedFen(), plan.name(), plan.shares(), act.by(), null, null);
  }

  /** A second person answers for the letter of this number. */
  void confirmLetter(String number, Act act) {
    GuaranteeStatus before = status();
    GuaranteeStatus next = before.confirmLetter(act.by());
    Refusals.requireRead(number, stated().letterNumber(), status, before.possible());
    letter = stated().confirmed(act);
    status = next.stage();
  }

  /** The letter is not issued as proposed. */
  void rejectLetter() {
    status = status().rejectLetter().stage();
    letter = null;
    grantId = null;
  }

  /** Nothing is owed any more, says one person of the guarantor. */
  void proposeRelease(GuaranteedGrant grant, Act act) {
    GuaranteeStatus next = status().proposeRelease(act.by());
    GuaranteeRules.requireNothingOwed(grant, this);
    status = next.stage();
    releaseProposedBy = act.by();
  }

  /** A second person answers for the release. */
  void confirmRelease(GuaranteedGrant grant, Act act) {
    GuaranteeEnd ended = status().confirmRelease(act.by(), act.at());
    GuaranteeRules.requireNothingOwed(grant, this);
    releaseConfirmedBy = act.by();
    end(ended, null);
  }

  /** It is not released. */
  void rejectRelease() {
    status = status().rejectRelease().stage();
    releaseProposedBy = null;
  }

  /** The guarantor is to pay, says one person of it. */
  void proposePayout(GuaranteedGrant grant, long fen, Act act) {
    GuaranteeStatus next = status().proposePayout(act.by());
    GuaranteeRules.requireWithinShare(grant, fen, this);
    status = next.stage();
    payout = Payout.proposed(fen, grant.overdueFen(), act.by());
  }

  /** A second person answers for it, and for the amount they read. */
  void confirmPayout(GuaranteedGrant grant, long read, Act act) {
    GuaranteeStatus before = status();
    GuaranteeStatus next = before.confirmPayout(act.by());
    long fen = due().payoutFen();
    Refusals.requireRead(
        new Money(read).toYuan(), new Money(fen).toYuan(), status, before.possible());
    GuaranteeRules.requireWithinShare(grant, fen, this);
    payout = due().confirmed(grant.overdueFen(), act);
    status = next.stage();
  }

  /** It does not pay as proposed. */
  void rejectPayout() {
    status = status().rejectPayout().stage();
    payout = null;
  }

  /** The bank has the money; gives how much, in fen. */
  long bookPayout(Instant at) {
    status = status().bookPayout().stage();
    payout = due().booked(at);
    return due().payoutFen();
  }

  /** The bank gives the money back. */
  void returnPayout() {
    status = status().returnPayout().stage();
    payout = null;
  }

  /** The firm pays the guarantor back. */
  void recover(long fen, LocalDate on, Act act) {
    long left = outstandingFen() - fen;
    GuaranteeStatus next = status().recover(left == 0, act.at());
    GuaranteeRules.requireOwed(fen, on, this);
    recoveries.add(new Recovery(Ids.next(), this, fen, on, act));
    recoveredFen += fen;
    if (next instanceof GuaranteeEnd.Closed closed) {
      end(closed, closed.code());
    }
  }

  /** The guarantor pursues it no further here. */
  void close(CloseCode code, Instant at) {
    GuaranteeEnd ended = status().close(code, at);
    GuaranteeRules.requireCloseable(code, this);
    end(ended, code.name());
  }

  /** Which loan, and who takes part in it. */
  GuaranteedLoan loan() {
    return loan;
  }

  /** The grant its letter stands behind; null before there is a letter. */
  @Nullable UUID grantId() {
    return grantId;
  }

  GuaranteeStage stage() {
    return status;
  }

  @Nullable Intent intent() {
    return intent;
  }

  @Nullable Letter letter() {
    return letter;
  }

  @Nullable String releaseProposedBy() {
    return releaseProposedBy;
  }

  @Nullable String releaseConfirmedBy() {
    return releaseConfirmedBy;
  }

  @Nullable Payout payout() {
    return payout;
  }

  /** What came back of what was paid out, in fen. */
  long recoveredFen() {
    return recoveredFen;
  }

  /** What the firm owes the guarantor, in fen: a stock. */
  long outstandingFen() {
    return payout == null || payout.payoutBookedAt() == null
        ? 0
        : payout.payoutFen() - recoveredFen;
  }

  @Nullable String endedReason() {
    return endedReason;
  }

  @Nullable Instant endedAt() {
    return endedAt;
  }

  List<Recovery> recoveries() {
    return List.copyOf(recoveries);
  }

  /** The firm: guarantor and bank read what it asks and owes. */
  @Override
  public UUID toldOf() {
    return loan().firmOrg();
  }
}
