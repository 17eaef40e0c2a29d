package io.hanqiao.credit.grant;

import static io.hanqiao.credit.grant.Samples.DAY;
import static io.hanqiao.credit.grant.Samples.LIMIT;
import static io.hanqiao.credit.grant.Samples.act;
import static io.hanqiao.credit.grant.Samples.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.hanqiao.credit.application.WithdrawCode;
import io.hanqiao.credit.limit.Balance;
import io.hanqiao.platform.problem.ProblemException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToLongFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Random commands of random people against a grant and its draws: the money stays conserved. */
class GrantLifeTest {

  private static final Set<GrantStage> IN_FORCE =
      EnumSet.of(GrantStage.GRANTED, GrantStage.CONTRACT_PROPOSED, GrantStage.CONTRACTED);

  /** All that can be asked for, allowed or not. */
  enum Kind {
    CONFIRM,
    REJECT,
    MEET,
    PROPOSE_CONTRACT,
    CONFIRM_CONTRACT,
    REJECT_CONTRACT,
    GIVE_UP,
    EXPIRE,
    SETTLE,
    REQUEST,
    PROPOSE,
    PAY,
    REJECT_PAYMENT,
    CANCEL,
    DECLINE,
    RELEASE,
    REPAY,
    EXTEND,
    CONFIRM_EXTENSION,
    REJECT_EXTENSION,
    OVERDUE
  }

  /**
   * A command.
   *
   * @param draw which of the draws, counted around
   * @param fen how much
   * @param who one of two people
   * @param days after the first
   */
  record Command(Kind kind, int draw, long fen, String who, int days) {}

  @Provide
  Arbitrary<List<Command>> commands() {
    // Draws and payments are what there is most of.
    Arbitrary<Kind> kinds =
        Arbitraries.frequencyOf(
            Tuple.of(2, Arbitraries.of(Kind.class)),
            Tuple.of(3, Arbitraries.of(Kind.REQUEST, Kind.PROPOSE, Kind.PAY, Kind.REPAY)));
    return Combinators.combine(
            kinds,
            Arbitraries.integers().between(0, 4),
            Arbitraries.longs().between(1, 600),
            Arbitraries.of("anna", "bert"),
            Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.just(1)), Tuple.of(1, Arbitraries.just(700))))
        .as(Command::new)
        .list()
        .ofMaxSize(60);
  }

  @Property
  void theMoneyIsConservedWhateverIsAskedFromTheProposalOn(
      @ForAll("commands") List<Command> commands, @ForAll boolean revolving) {
    run(Samples.proposed(revolving, ConditionCode.ACCOUNT_OPENED), commands);
  }

  @Property
  void theMoneyIsConservedWhateverIsAskedUnderAContract(
      @ForAll("commands") List<Command> commands, @ForAll boolean revolving) {
    run(Samples.contracted(revolving), commands);
  }

  private static void run(CreditGrant grant, List<Command> commands) {
    for (Command command : commands) {
      GrantMoney before = grant.money();
      GrantStage stage = grant.stage();
      List<DrawStage> draws = grant.draws().stream().map(Drawdown::stage).toList();
      try {
        take(grant, command);
        assertTwoPeople(grant);
      } catch (ProblemException refused) {
        assertThat(grant.money()).isEqualTo(before);
        assertThat(grant.stage()).isEqualTo(stage);
        assertThat(grant.draws().stream().map(Drawdown::stage)).isEqualTo(draws);
        assertThat(refused.getMessage())
            .matches("(?s).*(It is .*Rule .*[Pp]ossible.*|Not found.*)");
      }
      assertConserved(grant);
    }
  }

  private static void take(CreditGrant grant, Command command) {
    Act act = act(command.who(), DAY.plusDays(command.days()));
    switch (command.kind()) {
      case CONFIRM -> grant.confirm(act);
      case REJECT -> grant.reject(RejectCode.RISK, act.at());
      case MEET -> grant.meet(ConditionCode.ACCOUNT_OPENED, act);
      case PROPOSE_CONTRACT -> grant.proposeContract("C-1", DAY, act.by());
      case CONFIRM_CONTRACT -> grant.confirmContract("C-1", act);
      case REJECT_CONTRACT -> grant.rejectContract();
      case GIVE_UP -> grant.giveUp(WithdrawCode.RATE, act.at());
      case EXPIRE -> grant.expire(act);
      case SETTLE -> grant.settle(act.at());
      case REQUEST ->
          grant.request(new DrawForm.Reading(command.fen(), PaymentMethod.ENTRUSTED), act);
      default -> draw(new DrawMoves(grant), drawOf(grant, command.draw()), command, act);
    }
  }

  private static void draw(DrawMoves moves, UUID draw, Command command, Act act) {
    switch (command.kind()) {
      case PROPOSE -> moves.proposeDisbursement(draw, command.fen(), act.by());
      case PAY -> moves.confirmDisbursement(draw, proposed(moves, draw, command), act);
      case REJECT_PAYMENT -> moves.rejectDisbursement(draw);
      case CANCEL -> moves.cancel(draw, act);
      case DECLINE -> moves.decline(draw, DeclineCode.RISK_CHANGED, act);
      case RELEASE -> moves.releaseRest(draw, act);
      case REPAY ->
          moves.repay(draw, new Repayment.Paid(command.fen(), act.on(), act.by(), at(act.on())));
      case EXTEND -> moves.proposeExtension(draw, DAY.plusDays(command.fen() + 365), act);
      case CONFIRM_EXTENSION -> moves.confirmExtension(draw, later(moves, draw), act);
      case REJECT_EXTENSION -> moves.rejectExtension(draw);
      case OVERDUE -> moves.markOverdue(draw, act);
      default -> throw new IllegalStateException(command.toString());
    }
  }

  /** What waits to be paid out, or any other amount. */
  private static long proposed(DrawMoves moves, UUID draw, Command command) {
    return moves.grant().draws().stream()
        .filter(one -> one.id().equals(draw))
        .map(Drawdown::proposedFen)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(command.fen());
  }

  /** The later end that waits, or any other day. */
  private static LocalDate later(DrawMoves moves, UUID draw) {
    return moves.grant().draws().stream()
        .filter(one -> one.id().equals(draw))
        .map(one -> one.maturity().extensionUntil())
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(DAY);
  }

  private static UUID drawOf(CreditGrant grant, int index) {
    List<Drawdown> draws = grant.draws();
    return draws.isEmpty() ? UUID.randomUUID() : draws.get(index % draws.size()).id();
  }

  private static void assertConserved(CreditGrant grant) {
    Balance balance = grant.money().balance();
    long repaid = grant.money().repaidFen();
    long inForce = LIMIT - (grant.terms().revolving() ? 0 : repaid);
    assertThat(balance.limitFen()).isEqualTo(IN_FORCE.contains(grant.stage()) ? inForce : 0);
    assertThat(balance.utilizedFen()).isEqualTo(grant.money().disbursedFen() - repaid);
    assertThat(sum(grant, a -> a.reservedFen())).isEqualTo(balance.reservedFen());
    assertThat(sum(grant, a -> a.outstandingFen())).isEqualTo(balance.utilizedFen());
    assertThat(sum(grant, a -> a.disbursedFen())).isEqualTo(grant.money().disbursedFen());
    assertThat(sum(grant, a -> a.repaidFen())).isEqualTo(repaid);
    for (Drawdown draw : grant.draws()) {
      assertThat(draw.disbursements().stream().mapToLong(Disbursement::amountFen).sum())
          .isEqualTo(draw.amounts().disbursedFen());
      assertThat(draw.repayments().stream().mapToLong(Repayment::amountFen).sum())
          .isEqualTo(draw.amounts().repaidFen());
      LocalDate last = draw.maturity().maturesOn();
      assertThat(last != null).isEqualTo(draw.amounts().disbursedFen() > 0);
    }
  }

  private static long sum(CreditGrant grant, ToLongFunction<DrawAmounts> part) {
    return grant.draws().stream().map(Drawdown::amounts).mapToLong(part).sum();
  }

  private static void assertTwoPeople(CreditGrant grant) {
    assertThat(grant.confirmedBy()).isNotEqualTo(grant.proposedBy());
    LoanContract contract = grant.contract();
    if (contract != null) {
      assertThat(contract.contractConfirmedBy()).isNotEqualTo(contract.contractProposedBy());
    }
    grant.draws().stream()
        .flatMap(draw -> draw.disbursements().stream())
        .forEach(paid -> assertThat(paid.confirmedBy()).isNotEqualTo(paid.proposedBy()));
  }
}
