package io.hanqiao.credit.grant;

import static io.hanqiao.credit.grant.Samples.DAY;
import static io.hanqiao.credit.grant.Samples.act;
import static io.hanqiao.credit.grant.Samples.asked;
import static io.hanqiao.credit.grant.Samples.contracted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hanqiao.platform.problem.ProblemException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.ToLongFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;

/** Loans that take over one another: what is owed moves, and no money does. */
class RenewalLifeTest {

  /** All that is done here. */
  enum Kind {
    DRAW,
    REPAY,
    ASK,
    RENEW
  }

  /**
   * A command.
   *
   * @param from which of the grants, counted around
   * @param draw which of its draws, counted around
   * @param days after the first
   */
  record Command(Kind kind, int from, int to, int draw, long fen, int days) {}

  @Provide
  Arbitrary<List<Command>> commands() {
    return Combinators.combine(
            Arbitraries.of(Kind.class),
            Arbitraries.integers().between(0, 2),
            Arbitraries.integers().between(0, 2),
            Arbitraries.integers().between(0, 5),
            Arbitraries.longs().between(1, 400),
            Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.just(0)), Tuple.of(1, Arbitraries.just(400))))
        .as(Command::new)
        .list()
        .ofMaxSize(80);
  }

  @Property
  void whatIsOwedMovesAndNeitherFlowGrows(
      @ForAll("commands") List<Command> commands, @ForAll boolean revolving) {
    UUID firm = UUID.randomUUID();
    UUID bank = UUID.randomUUID();
    List<CreditGrant> grants = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      grants.add(contracted(asked(firm, bank), revolving));
    }
    long disbursed = 0;
    long repaid = 0;
    for (Command command : commands) {
      try {
        take(grants, command);
        disbursed += command.kind() == Kind.DRAW ? command.fen() : 0;
        repaid += command.kind() == Kind.REPAY ? command.fen() : 0;
      } catch (ProblemException refused) {
        assertThat(refused.getMessage()).matches("(?s).*(It is .*Rule .*|Not found.*)");
      }
      assertThat(sum(grants, g -> g.money().disbursedFen())).isEqualTo(disbursed);
      assertThat(sum(grants, g -> g.money().repaidFen())).isEqualTo(repaid);
      assertThat(sum(grants, g -> g.money().balance().utilizedFen())).isEqualTo(disbursed - repaid);
      assertThat(sum(grants, g -> g.money().carriedInFen()))
          .isEqualTo(sum(grants, g -> g.money().carriedOutFen()));
      grants.forEach(RenewalLifeTest::assertConserved);
    }
  }

  private static void assertConserved(CreditGrant grant) {
    GrantMoney money = grant.money();
    long gone = money.repaidFen() + money.carriedOutFen();
    assertThat(money.balance().limitFen())
        .isEqualTo(Samples.LIMIT - (grant.terms().revolving() ? 0 : gone));
    assertThat(money.balance().utilizedFen())
        .isEqualTo(money.disbursedFen() + money.carriedInFen() - gone)
        .isEqualTo(grant.draws().stream().mapToLong(d -> d.amounts().outstandingFen()).sum());
  }

  private static void take(List<CreditGrant> grants, Command command) {
    CreditGrant from = grants.get(command.from());
    CreditGrant to = grants.get(command.to());
    Act act = act("bert", DAY.plusDays(command.days()));
    UUID draw = drawOf(from, command.draw());
    switch (command.kind()) {
      case DRAW -> {
        UUID made =
            from.request(new DrawForm.Reading(command.fen(), PaymentMethod.ENTRUSTED), act).id();
        new DrawMoves(from).proposeDisbursement(made, command.fen(), "anna");
        new DrawMoves(from).confirmDisbursement(made, command.fen(), act);
      }
      case REPAY -> new DrawMoves(from).repay(draw, paid(command.fen(), act));
      case ASK -> ask(from, draw, to, act);
      case RENEW -> renew(grants, to, act);
    }
  }

  /** A request that names a draw of another grant, with all that is owed on it. */
  private static void ask(CreditGrant from, UUID draw, CreditGrant to, Act act) {
    long owed =
        from.draws().stream()
            .filter(d -> d.id().equals(draw))
            .mapToLong(d -> d.amounts().outstandingFen())
            .sum();
    DrawForm.Reading wanted = renewal(from, draw, owed);
    new DrawMoves(from).requireRenewable(wanted, to, act.on());
    new DrawMoves(to).proposeDisbursement(to.request(wanted, act).id(), owed, "anna");
  }

  /** A second person answers for every renewal that waits; the world may have moved on. */
  private static void renew(List<CreditGrant> grants, CreditGrant to, Act act) {
    for (Drawdown into : to.draws()) {
      Long waits = into.proposedFen();
      if (waits != null) {
        CreditGrant old =
            grants.stream()
                .filter(g -> g.id().equals(into.request().renewsGrantId()))
                .findFirst()
                .orElseThrow();
        Renewal made = new DrawMoves(to).confirmRenewal(into.id(), new DrawMoves(old), waits, act);
        new DrawMoves(old).renew(made.oldDrawdownId(), act);
      }
    }
  }

  @Test
  void aRenewalIsOfTheSameFirmAndBankUnderAnotherGrantWholeAndBeforeMaturity() {
    UUID firm = UUID.randomUUID();
    UUID bank = UUID.randomUUID();
    CreditGrant old = contracted(asked(firm, bank), false);
    UUID draw = old.request(new DrawForm.Reading(600, PaymentMethod.ENTRUSTED), act("f", DAY)).id();
    DrawMoves from = new DrawMoves(old);
    from.proposeDisbursement(draw, 600, "anna");
    from.confirmDisbursement(draw, 600, act("bert", DAY));
    DrawForm.Reading wanted = renewal(old, draw, 600);
    for (CreditGrant other :
        List.of(
            old,
            contracted(asked(UUID.randomUUID(), bank), false),
            contracted(asked(firm, UUID.randomUUID()), false))) {
      assertThatThrownBy(() -> from.requireRenewable(wanted, other, DAY))
          .hasMessageContaining("Rule renewal-at-same-bank-before-maturity");
    }
    CreditGrant into = contracted(asked(firm, bank), false);
    assertThatThrownBy(() -> from.requireRenewable(renewal(old, draw, 599), into, DAY))
        .hasMessageContaining("Rule renewal-is-whole");
    LocalDate last = DAY.plusMonths(12);
    from.requireRenewable(wanted, into, last);
    assertThatThrownBy(() -> from.requireRenewable(wanted, into, last.plusDays(1)))
        .hasMessageContaining("Rule renewal-at-same-bank-before-maturity");

    UUID next = into.request(wanted, act("f", DAY)).id();
    DrawMoves to = new DrawMoves(into);
    assertThatThrownBy(() -> to.proposeDisbursement(next, 500, "anna"))
        .hasMessageContaining("Rule renewal-is-whole");
    to.proposeDisbursement(next, 600, "anna");
    assertThatThrownBy(() -> to.confirmRenewal(next, from, 600, act("anna", DAY)))
        .hasMessageContaining("Rule two-people");
    from.repay(draw, paid(1, act("anna", DAY)));
    assertThatThrownBy(() -> to.confirmRenewal(next, from, 600, act("bert", DAY)))
        .hasMessageContaining("Rule renewal-is-whole");
  }

  private static DrawForm.Reading renewal(CreditGrant old, UUID draw, long fen) {
    return new DrawForm.Reading(fen, PaymentMethod.RENEWAL, old.id(), draw);
  }

  private static Repayment.Paid paid(long fen, Act act) {
    return new Repayment.Paid(fen, act.on(), act.by(), act.at());
  }

  private static UUID drawOf(CreditGrant grant, int index) {
    List<Drawdown> draws = grant.draws();
    return draws.isEmpty() ? UUID.randomUUID() : draws.get(index % draws.size()).id();
  }

  private static long sum(List<CreditGrant> grants, ToLongFunction<CreditGrant> part) {
    return grants.stream().mapToLong(part).sum();
  }
}
