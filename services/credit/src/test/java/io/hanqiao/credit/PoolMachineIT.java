package io.hanqiao.credit;

import static io.hanqiao.credit.Loans.amount;
import static io.hanqiao.credit.Loans.contracted;
import static io.hanqiao.credit.Loans.draw;
import static io.hanqiao.credit.Loans.drawn;
import static io.hanqiao.credit.Loans.offer;
import static io.hanqiao.credit.Loans.pay;
import static io.hanqiao.credit.Loans.proposed;
import static io.hanqiao.credit.Requests.command;
import static io.hanqiao.platform.testing.Calls.post;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.hanqiao.platform.testing.machine.Ask;
import io.hanqiao.platform.testing.machine.Change;
import io.hanqiao.platform.testing.machine.Machine;
import io.hanqiao.platform.testing.machine.Move;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

/** A pool pays for loans that failed while more is lent under its offer. */
@QuarkusTest
class PoolMachineIT {

  private final Map<String, String> sound = new ConcurrentHashMap<>();
  private final Map<String, String> failed = new ConcurrentHashMap<>();

  @Test
  void aPoolStandsWhereItsRatioSaysAndOnlyAPersonResumesIt() throws Exception {
    for (Change change :
        Machine.of("credit", "risk_pool", "pool.PoolStatus", "operator")
            .measuring("outstanding_fen")
            .run(this::registered, moves())) {
      JsonNode now = change.after();
      boolean confirmed = change.by() != null && change.by().step().equals("confirmPayout");
      assertThat(change.grew("paid_fen"))
          .as(change.toString())
          .isIn(0L, confirmed ? 20_000_000L : 0L);
      String before = change.before() == null ? "" : change.before().path("status").asText();
      if (before.equals("SUSPENDED") && !now.path("status").asText().equals(before)) {
        assertThat(change.by()).isNotNull().matches(by -> by.step().equals("resume"));
      }
      if (confirmed) {
        long perMille = now.path("paid_fen").asLong() * 1000 / now.path("outstanding_fen").asLong();
        String reached = perMille >= 80 ? "SUSPENDED" : perMille >= 50 ? "WARNED" : "OPEN";
        assertThat(now.path("status").asText())
            .isIn(reached, before.equals("SUSPENDED") ? before : reached);
      }
    }
  }

  private String registered() throws Exception {
    String offer = offer();
    String good = contracted(proposed(offer));
    pay(drawn(good, "2000000.00"), "2000000.00");
    String bad = drawn(contracted(proposed(offer)), "3000000.00");
    pay(bad, "3000000.00");
    Guaranteed.mature(bad);
    command("bank", bad, "mark-overdue").statusCode(200);
    String pool = PoolIT.registered(offer);
    sound.put(pool, good);
    failed.put(pool, bad);
    return pool;
  }

  private Move[] moves() {
    String staff = "operator|operator-checker";
    Move resume = Move.of("resume", staff);
    return new Move[] {
      Move.aimed(
              "proposePayout",
              (thing, random) ->
                  new Ask(
                      Move.oneOf(random, "operator", "operator-checker"),
                      thing.path() + "/propose-payout",
                      thing.id(),
                      PoolIT.payout(Objects.requireNonNull(failed.get(thing.path())), "200000.00")))
          .inside(),
      Move.of("confirmPayout", staff, amount("200000.00"), amount("199999.99")),
      Move.of("rejectPayout", staff).inside().rarely(),
      Move.aimed(
          resume.step(),
          (thing, random) -> {
            // Lent before, it would keep the ratio from ever coming so far.
            if (thing.seen().path("status").asText().equals("SUSPENDED")) {
              lendMore(Objects.requireNonNull(sound.get(thing.path())));
            }
            return resume.aim().at(thing, random);
          })
    };
  }

  /** While there is something left to lend. */
  private static void lendMore(String grant) {
    String wanted = draw("500000.00").toString();
    var asked = post("enterprise", grant + "/drawdowns", wanted).extract();
    if (asked.statusCode() == 200) {
      pay(grant + "/drawdowns/" + asked.<String>path("drawdowns[-1].drawdownId"), "500000.00");
    }
  }
}
