package io.hanqiao.credit.guarantee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hanqiao.credit.grant.Act;
import io.hanqiao.credit.grant.GuaranteedGrant;
import io.hanqiao.credit.guarantor.RiskShare;
import io.hanqiao.credit.guarantor.RiskSharePlan;
import io.hanqiao.platform.problem.ProblemException;
import io.hanqiao.vocabulary.RiskParty;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Random commands of random people against a guarantee and the debt it stands behind. */
class GuaranteeLifeTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
  private static final long GRANTED = 1_000;
  private static final RiskSharePlan PLAN =
      new RiskSharePlan(
          "政银担",
          List.of(new RiskShare(RiskParty.BANK, 60), new RiskShare(RiskParty.GUARANTOR, 40)));
  private static final Set<GuaranteeStage> ENDS =
      EnumSet.of(
          GuaranteeStage.RELEASED,
          GuaranteeStage.CLOSED,
          GuaranteeStage.DECLINED,
          GuaranteeStage.WITHDRAWN);

  /**
   * A command.
   *
   * @param fen how much
   * @param owed what is owed on the grant by then, half of it overdue
   */
  record Command(GuaranteeStep step, long fen, long owed, String who) {}

  @Provide
  Arbitrary<List<Command>> commands() {
    return Combinators.combine(
            Arbitraries.of(GuaranteeStep.class),
            Arbitraries.longs().between(1, 250),
            Arbitraries.of(0L, 500L, GRANTED),
            Arbitraries.of("anna", "bert"))
        .as(Command::new)
        .list()
        .ofMaxSize(80);
  }

  @Property
  void aPayoutStaysWithinTheShareAndARecoveryWithinThePayoutWhateverIsAsked(
      @ForAll("commands") List<Command> commands) {
    Guarantee guarantee = asked();
    for (Command command : commands) {
      GuaranteeStage before = guarantee.stage();
      boolean possible = guarantee.status().possible().contains(command.step());
      long recovered = guarantee.recoveredFen();
      try {
        take(guarantee, command);
        assertThat(possible).as("%s at %s", command.step(), before).isTrue();
      } catch (ProblemException refused) {
        assertThat(guarantee.stage()).isEqualTo(before);
        assertThat(guarantee.recoveredFen()).isEqualTo(recovered);
        assertThat(refused.getMessage())
            .matches("(?s).*It is .*Rule .*([Pp]ossible now|Nothing is possible).*");
      }
      assertHolds(guarantee);
    }
  }

  private static void assertHolds(Guarantee guarantee) {
    Letter letter = guarantee.letter();
    Payout payout = guarantee.payout();
    if (letter != null) {
      assertThat(letter.letterShares().stream().mapToInt(RiskShare::percent).sum()).isEqualTo(100);
      assertThat(letter.letterConfirmedBy()).isNotEqualTo(letter.letterProposedBy());
    }
    if (payout != null) {
      assertThat(payout.payoutFen() * 100).isLessThanOrEqualTo(payout.payoutOverdueFen() * 40);
      assertThat(payout.payoutConfirmedBy()).isNotEqualTo(payout.payoutProposedBy());
      assertThat(guarantee.recoveredFen()).isLessThanOrEqualTo(payout.payoutFen());
    } else {
      assertThat(guarantee.recoveredFen()).isZero();
    }
    assertThat(guarantee.recoveries().stream().mapToLong(Recovery::amountFen).sum())
        .isEqualTo(guarantee.recoveredFen());
    assertThat(guarantee.endedAt() != null).isEqualTo(ENDS.contains(guarantee.stage()));
    assertThat(guarantee.status().possible().isEmpty()).isEqualTo(ENDS.contains(guarantee.stage()));
  }

  private static void take(Guarantee guarantee, Command command) {
    Act act = act(command.who());
    GuaranteedGrant grant = grant(command.owed());
    switch (command.step()) {
      case INTEND -> guarantee.intend(GRANTED, DAY.plusDays(30), act.at());
      case DECLINE -> guarantee.decline(DeclineCode.RISK, act.at());
      case WITHDRAW -> guarantee.withdraw(act.at());
      case PROPOSE_LETTER -> guarantee.proposeLetter(grant, "L-1", PLAN, act);
      case CONFIRM_LETTER -> guarantee.confirmLetter("L-1", act);
      case REJECT_LETTER -> guarantee.rejectLetter();
      case PROPOSE_RELEASE -> guarantee.proposeRelease(grant, act);
      case CONFIRM_RELEASE -> guarantee.confirmRelease(grant, act);
      case REJECT_RELEASE -> guarantee.rejectRelease();
      case PROPOSE_PAYOUT -> guarantee.proposePayout(grant, command.fen(), act);
      case CONFIRM_PAYOUT -> guarantee.confirmPayout(grant, waiting(guarantee), act);
      case REJECT_PAYOUT -> guarantee.rejectPayout();
      case BOOK_PAYOUT -> guarantee.bookPayout(act.at());
      case RETURN_PAYOUT -> guarantee.returnPayout();
      case RECOVER -> guarantee.recover(command.fen(), DAY, act);
      case CLOSE -> guarantee.close(CloseCode.WRITTEN_OFF, act.at());
    }
  }

  private static long waiting(Guarantee guarantee) {
    Payout payout = guarantee.payout();
    return payout == null ? 1 : payout.payoutFen();
  }

  @Test
  void theLetterStaysWithinTheIntentAndIsConfirmedAsRead() {
    Guarantee guarantee = asked();
    guarantee.intend(GRANTED - 1, DAY, act("anna").at());
    assertThatThrownBy(() -> guarantee.proposeLetter(grant(0), "L-1", PLAN, act("anna")))
        .hasMessageContaining("Rule letter-within-intent");

    Guarantee another = asked();
    another.intend(GRANTED, DAY, act("anna").at());
    Act late = new Act("anna", act("anna").at(), DAY.plusDays(1));
    assertThatThrownBy(() -> another.proposeLetter(grant(0), "L-1", PLAN, late))
        .hasMessageContaining("Rule letter-within-intent");
    another.proposeLetter(grant(0), "L-1", PLAN, act("anna"));
    assertThatThrownBy(() -> another.confirmLetter("L-1", act("anna")))
        .hasMessageContaining("Rule two-people");
    assertThatThrownBy(() -> another.confirmLetter("L-2", act("bert")))
        .hasMessageContaining("Rule confirm-what-was-read");
    another.confirmLetter("L-1", act("bert"));
    assertThat(another.stage()).isEqualTo(GuaranteeStage.IN_FORCE);
  }

  @Test
  void aLetterIsNotReleasedWhileSomethingIsOwedNorPaidOutBeyondTheShareOfWhatIsOverdue() {
    Guarantee guarantee = inForce();
    assertThatThrownBy(() -> guarantee.proposeRelease(grant(1), act("anna")))
        .hasMessageContaining("Rule release-when-nothing-owed");
    assertThatThrownBy(() -> guarantee.proposePayout(grant(GRANTED), 201, act("anna")))
        .hasMessageContaining("Rule payout-within-share")
        .hasMessageContaining("2.00 at most");
    guarantee.proposePayout(grant(GRANTED), 200, act("anna"));

    // The firm has paid a part meanwhile.
    assertThatThrownBy(() -> guarantee.confirmPayout(grant(998), 200, act("bert")))
        .hasMessageContaining("Rule payout-within-share");
    guarantee.confirmPayout(grant(GRANTED), 200, act("bert"));
    assertThat(guarantee.outstandingFen()).isZero();
    guarantee.bookPayout(act("carl").at());
    assertThat(guarantee.outstandingFen()).isEqualTo(200);
    assertThatThrownBy(() -> guarantee.recover(201, DAY, act("anna")))
        .hasMessageContaining("Rule recovery-within-payout");
    assertThatThrownBy(() -> guarantee.close(CloseCode.RECOVERED, act("anna").at()))
        .hasMessageContaining("Rule recovery-within-payout");
    guarantee.recover(150, DAY, act("anna"));
    guarantee.recover(50, DAY, act("anna"));
    assertThat(guarantee.stage()).isEqualTo(GuaranteeStage.CLOSED);
    assertThat(guarantee.endedReason()).isEqualTo("RECOVERED");
  }

  private static Guarantee asked() {
    return new Guarantee(
        UUID.randomUUID(),
        UUID.randomUUID(),
        new GuaranteedLoan(
            UUID.randomUUID(),
            UUID.randomUUID(),
            UUID.randomUUID(),
            UUID.randomUUID(),
            UUID.randomUUID(),
            UUID.randomUUID(),
            GRANTED),
        true,
        act("firm").at());
  }

  private static Guarantee inForce() {
    Guarantee guarantee = asked();
    guarantee.intend(GRANTED, DAY, act("anna").at());
    guarantee.proposeLetter(grant(0), "L-1", PLAN, act("anna"));
    guarantee.confirmLetter("L-1", act("bert"));
    return guarantee;
  }

  private static GuaranteedGrant grant(long owed) {
    return new GuaranteedGrant(UUID.randomUUID(), GRANTED, owed, owed / 2);
  }

  private static Act act(String who) {
    Instant at = DAY.atStartOfDay().toInstant(ZoneOffset.UTC);
    return new Act(who, at, DAY);
  }
}
