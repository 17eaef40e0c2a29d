package io.hanqiao.credit;

import static io.hanqiao.credit.Loans.amount;
import static io.hanqiao.credit.Loans.contracted;
import static io.hanqiao.credit.Loans.repaid;
import static io.hanqiao.credit.Loans.underReview;
import static io.hanqiao.credit.Requests.GUARANTORS;
import static io.hanqiao.credit.Requests.command;
import static io.hanqiao.credit.Requests.fullGuarantor;
import static io.hanqiao.credit.Requests.made;
import static io.hanqiao.credit.Requests.object;
import static io.hanqiao.platform.testing.Calls.post;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.hanqiao.platform.testing.machine.Change;
import io.hanqiao.platform.testing.machine.Machine;
import io.hanqiao.platform.testing.machine.Move;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From intent to letter, and to release or to payout, booking and recovery. */
@QuarkusTest
class GuaranteeMachineIT {

  private String guarantor = "";
  private String offer = "";

  /** The grants of the guarantees, and those on which money was lent and is overdue. */
  private final Map<String, String> grants = new ConcurrentHashMap<>();

  private final Map<String, String> overdue = new ConcurrentHashMap<>();

  @BeforeEach
  void aGuarantorAndAnOffer() {
    guarantor = made("guarantor", GUARANTORS, fullGuarantor("科担（演示）"));
    offer = Loans.offer();
  }

  @Test
  void aGuaranteeTakesNoStepButThoseOfItsStateAndMoneyIsBookedOnce() throws Exception {
    List<Change> changes =
        Machine.of("credit", "guarantee", "guarantee.GuaranteeStatus", "guarantor")
            .run(this::asked, moves());
    assertThat(Conserved.broken()).isZero();
    for (Change change : changes) {
      JsonNode now = change.after();
      assertThat(now.path("recovered_fen").asLong())
          .isLessThanOrEqualTo(now.path("payout_fen").asLong());
      boolean recovering = change.by() != null && change.by().step().equals("recover");
      assertThat(change.grew("recovered_fen"))
          .isIn(0L, recovering ? 15_000_000L : 0L, recovering ? 25_000_000L : 0L);
    }
  }

  private String asked() {
    String application = underReview(offer);
    String grant = contracted(Guaranteed.granted(application, guarantor));
    String guarantee = Guaranteed.asked(application, guarantor, "4000000.00");
    grants.put(guarantee, grant);
    return guarantee;
  }

  private Move[] moves() {
    String staff = "guarantor|guarantor-checker";
    String number = object("{}").put("letterNumber", "L-{id}").toString();
    String later = repaid("150000.00").replace("repaidOn", "recoveredOn");
    Move payout =
        Move.of("proposePayout", staff, amount("400000.00"), amount("390000.00")).inside();
    return new Move[] {
      Move.of(
          "intend", "guarantor", "{\"amount\": \"4000000.00\", \"validUntil\": \"2099-12-31\"}"),
      Move.because("decline", "guarantor", "RISK").rarely(),
      Move.of("withdraw", "enterprise").rarely(),
      Move.of("proposeLetter", staff, Guaranteed.letter("L-{id}", "政银担")).inside(),
      Move.of("confirmLetter", staff, number),
      Move.of("rejectLetter", staff).inside().rarely(),
      Move.of("proposeRelease", staff).inside(),
      Move.of("confirmRelease", staff),
      Move.of("rejectRelease", staff).inside(),
      new Move(
          payout.step(),
          false,
          false,
          (thing, random) -> {
            if (thing.seen().path("status").asText().equals("IN_FORCE") && random.nextBoolean()) {
              overdue.computeIfAbsent(thing.path(), this::lent);
            }
            return payout.aim().at(thing, random);
          }),
      Move.of("confirmPayout", staff, amount("400000.00"), amount("390000.00")),
      Move.of("rejectPayout", staff).inside(),
      Move.of("bookPayout", "bank"),
      Move.of("returnPayout", "bank"),
      Move.of("recover", "guarantor", later, later.replace("150000.00", "250000.00")),
      Move.because("close", "guarantor", "WRITTEN_OFF").rarely()
    };
  }

  /** Lends on the grant of a guarantee and lets the loan be overdue, if the letter still stands. */
  private String lent(String guarantee) {
    String grant = Objects.requireNonNull(grants.get(guarantee));
    String asked = Loans.draw("1000000.00").toString();
    var drawn = post("enterprise", grant + "/drawdowns", asked).extract();
    if (drawn.statusCode() != 200) {
      return "";
    }
    String draw = grant + "/drawdowns/" + drawn.<String>path("drawdowns[-1].drawdownId");
    post("bank", draw + "/propose-disbursement", amount("1000000.00"));
    var paid = post("bank-checker", draw + "/confirm-disbursement", amount("1000000.00")).extract();
    if (paid.statusCode() == 200) {
      try {
        Guaranteed.mature(draw);
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
      command("bank", draw, "mark-overdue").statusCode(200);
    }
    return draw;
  }
}
