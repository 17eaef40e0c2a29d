package io.hanqiao.credit.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hanqiao.credit.grant.Act;
import io.hanqiao.credit.grant.BridgedDraw;
import io.hanqiao.credit.grant.NewLoan;
import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.vocabulary.Text;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;

/**
 * Random steps of random people on random days at three bridge loans of one fund. A step that is
 * taken and whose answer is lost is asked for once more, as a client does.
 */
class BridgeLifeTest {

  private static final LocalDate DAY = LocalDate.parse("2026-03-31");
  private static final UUID FIRM = UUID.randomUUID();
  private static final UUID BANK = UUID.randomUUID();
  private static final UUID OLD = UUID.randomUUID();
  private static final UUID NEW = UUID.randomUUID();
  private static final UUID DRAW = UUID.randomUUID();
  private static final long PRINCIPAL = 600;
  private static final long CAPITAL = 1_000;

  /**
   * A command.
   *
   * @param which of the loans
   * @param who one of two people
   * @param days after the first
   * @param lost whether its answer is lost, so that it comes once more
   */
  record Command(BridgeStep step, int which, String who, int days, boolean lost) {}

  @Provide
  Arbitrary<List<Command>> commands() {
    return Combinators.combine(
            Arbitraries.of(BridgeStep.class),
            Arbitraries.integers().between(0, 2),
            Arbitraries.of("anna", "bert"),
            Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.just(0)),
                Tuple.of(1, Arbitraries.integers().between(1, 40))),
            Arbitraries.of(true, false))
        .as(Command::new)
        .list()
        .ofMaxSize(120);
  }

  @Property
  void whatTheFundHasLeftAndWhatIsOutAreItsCapitalWhateverIsAsked(
      @ForAll("commands") List<Command> commands) {
    List<BridgeLoan> loans = new ArrayList<>(List.of(asked(), asked(), asked()));
    long left = CAPITAL;
    for (Command command : commands) {
      BridgeLoan loan = loans.get(command.which());
      for (int time = 0; time < (command.lost() ? 2 : 1); time++) {
        BridgeStage before = loan.stage();
        boolean possible = loan.status().possible().contains(command.step());
        try {
          left += take(loan, command, left);
          assertThat(possible).isTrue();
        } catch (ProblemException refused) {
          assertThat(loan.stage()).isEqualTo(before);
          assertThat(refused.getMessage()).matches("(?s).*It is .*Rule .*[Pp]ossible.*");
        }
      }
      long out = loans.stream().mapToLong(BridgeLoan::outFen).sum();
      assertThat(left + out).isEqualTo(CAPITAL);
      assertThat(left).isNotNegative();
      loans.forEach(BridgeLifeTest::assertTwoPeopleAndTheCost);
    }
  }

  private static void assertTwoPeopleAndTheCost(BridgeLoan loan) {
    BridgePayment paid = loan.payment();
    if (paid != null) {
      assertThat(paid.paymentConfirmedBy()).isNotEqualTo(paid.paymentProposedBy());
      assertThat(paid.costFen() != null).isEqualTo(loan.stage() == BridgeStage.SETTLED);
      assertThat(loan.renewal()).isNotNull();
    }
  }

  /** Takes a step; gives by how much the fund has more left. */
  private static long take(BridgeLoan loan, Command command, long left) {
    LocalDate day = DAY.plusDays(command.days());
    Act act = act(command.who(), day);
    switch (command.step()) {
      case PROMISE -> loan.promise(grant(), new PromiseForm.Reading("X-1", NEW, last()), act);
      case DECLINE -> loan.decline(DeclineCode.RISK, act.at());
      case WITHDRAW -> loan.withdraw(act.at());
      case PROPOSE_PAYMENT -> loan.proposePayment(old(PRINCIPAL), grant(), left, act);
      case CONFIRM_PAYMENT -> {
        loan.confirmPayment(old(PRINCIPAL), grant(), new BridgeLoan.Paying(PRINCIPAL, left), act);
        return -PRINCIPAL;
      }
      case REJECT_PAYMENT -> loan.rejectPayment();
      case BOOK -> loan.book(act.at());
      case RETURN -> loan.giveBack();
      case SEND_BACK -> loan.sendBack(drawn(PRINCIPAL, true, DAY.plusDays(60)));
      case RECEIVE -> {
        return loan.receive(act);
      }
    }
    return 0;
  }

  @Test
  void nothingIsPaidWithoutAPromiseThatHoldsUntilTheMoneyIsDueBack() {
    BridgeLoan loan = asked();
    assertThatThrownBy(() -> loan.proposePayment(old(PRINCIPAL), grant(), CAPITAL, act("a", DAY)))
        .hasMessageContaining("Rule step-follows-stage");
    for (NewLoan no :
        List.of(
            grant(OLD, BANK, PRINCIPAL),
            grant(NEW, UUID.randomUUID(), PRINCIPAL),
            grant(NEW, BANK, PRINCIPAL - 1))) {
      assertThatThrownBy(
              () -> loan.promise(no, new PromiseForm.Reading("X-1", NEW, last()), act("b", DAY)))
          .hasMessageContaining("Rule bridge-after-promise-to-lend-again");
    }
    loan.promise(grant(), new PromiseForm.Reading("X-1", NEW, DAY.plusDays(7)), act("b", DAY));
    assertThatThrownBy(
            () -> loan.proposePayment(old(PRINCIPAL), grant(), CAPITAL, act("a", DAY.plusDays(1))))
        .hasMessageContaining("Rule bridge-after-promise-to-lend-again");
    loan.proposePayment(old(PRINCIPAL), grant(), CAPITAL, act("anna", DAY));
    assertThat(loan.stage()).isEqualTo(BridgeStage.PAYMENT_PROPOSED);
  }

  @Test
  void noMoreIsPaidThanIsOwedOrTheFundHasLeftNorAfterTheLastDay() {
    BridgeLoan loan = asked();
    loan.promise(grant(), new PromiseForm.Reading("X-1", NEW, last()), act("b", DAY));
    assertThatThrownBy(
            () -> loan.proposePayment(old(PRINCIPAL - 1), grant(), CAPITAL, act("a", DAY)))
        .hasMessageContaining("Rule bridge-within-principal-due");
    assertThatThrownBy(
            () -> loan.proposePayment(old(PRINCIPAL), grant(), CAPITAL, act("a", DAY.plusDays(11))))
        .hasMessageContaining("Rule bridge-within-principal-due");
    assertThatThrownBy(
            () -> loan.proposePayment(old(PRINCIPAL), grant(), PRINCIPAL - 1, act("a", DAY)))
        .hasMessageContaining("Rule bridge-within-fund")
        .hasMessageContaining("5.99 yuan are left");
    assertThatThrownBy(() -> BridgeRules.requireWithinProgramme("HUBEI_BRIDGE", 11, DAY))
        .hasMessageContaining("Rule bridge-within-days-of-programme");
    LocalDate before = LocalDate.parse("2023-07-11");
    assertThatThrownBy(() -> BridgeRules.requireWithinProgramme("HUBEI_BRIDGE", 1, before))
        .hasMessageContaining("not in force");
  }

  @Test
  void onlyAnEntrustedDrawdownOfThePromisedGrantAfterThePaymentRepaysIt() {
    BridgeLoan loan = booked();
    for (NewLoan.Drawn no :
        List.of(
            drawn(PRINCIPAL - 1, true, DAY),
            drawn(PRINCIPAL, false, DAY),
            drawn(PRINCIPAL, true, DAY.minusDays(1)),
            new NewLoan.Drawn(OLD, DRAW, true, PRINCIPAL, act("a", DAY).at()),
            new NewLoan.Drawn(NEW, DRAW, true, PRINCIPAL, null))) {
      assertThatThrownBy(() -> loan.sendBack(no)).hasMessageContaining("bridge-is-repaid-first");
    }
    loan.sendBack(drawn(PRINCIPAL, true, DAY));
    loan.receive(act("anna", DAY.plusDays(3)));
    BridgePayment paid = Objects.requireNonNull(loan.payment());
    assertThat(paid.repaidFrom()).isEqualTo(RepaidFrom.NEW_DRAWDOWN);
    // Three days at ten percent a day of 6.00 yuan.
    assertThat(paid.costFen()).isEqualTo(180);
  }

  private static BridgeLoan booked() {
    BridgeLoan loan = asked();
    loan.promise(grant(), new PromiseForm.Reading("X-1", NEW, last()), act("b", DAY));
    loan.proposePayment(old(PRINCIPAL), grant(), CAPITAL, act("anna", DAY));
    BridgeLoan.Paying paying = new BridgeLoan.Paying(PRINCIPAL, CAPITAL);
    assertThatThrownBy(() -> loan.confirmPayment(old(PRINCIPAL), grant(), paying, act("anna", DAY)))
        .hasMessageContaining("Rule two-people");
    loan.confirmPayment(old(PRINCIPAL), grant(), paying, act("bert", DAY));
    loan.book(act("bank", DAY).at());
    return loan;
  }

  private static BridgeLoan asked() {
    UUID id = UUID.randomUUID();
    BridgedLoan loan =
        new BridgedLoan(id, FIRM, BANK, FIRM, BANK, OLD, DRAW, PRINCIPAL, 7, 100_000);
    return new BridgeLoan(UUID.randomUUID(), id, loan, true, act("f", DAY).at());
  }

  private static BridgedDraw old(long owed) {
    Text running = new Text("已放款", "disbursed");
    LocalDate matures = DAY.plusDays(10);
    return new BridgedDraw(
        OLD, DRAW, FIRM, BANK, FIRM, BANK, true, () -> running, true, owed, matures);
  }

  private static NewLoan grant() {
    return grant(NEW, BANK, PRINCIPAL);
  }

  private static NewLoan grant(UUID id, UUID bank, long available) {
    return new NewLoan(id, bank, bank, FIRM, true, available, last());
  }

  private static NewLoan.Drawn drawn(long fen, boolean entrusted, LocalDate day) {
    return new NewLoan.Drawn(NEW, DRAW, entrusted, fen, act("b", day).at());
  }

  private static LocalDate last() {
    return DAY.plusDays(30);
  }

  private static Act act(String who, LocalDate day) {
    return new Act(who, day.atStartOfDay().toInstant(ZoneOffset.UTC), day);
  }
}
