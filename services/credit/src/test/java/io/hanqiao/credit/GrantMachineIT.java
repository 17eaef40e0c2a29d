package io.hanqiao.credit;

import static io.hanqiao.credit.Loans.GRANTS;
import static io.hanqiao.credit.Loans.amount;
import static io.hanqiao.credit.Loans.grant;
import static io.hanqiao.credit.Loans.repaid;
import static io.hanqiao.credit.Loans.underReview;
import static io.hanqiao.credit.Requests.BANKS;
import static io.hanqiao.credit.Requests.GUARANTORS;
import static io.hanqiao.credit.Requests.LINES;
import static io.hanqiao.credit.Requests.OFFERS;
import static io.hanqiao.credit.Requests.bank;
import static io.hanqiao.credit.Requests.command;
import static io.hanqiao.credit.Requests.fullGuarantor;
import static io.hanqiao.credit.Requests.fullLine;
import static io.hanqiao.credit.Requests.made;
import static io.hanqiao.credit.Requests.minimalLine;
import static io.hanqiao.credit.Requests.minimalOffer;
import static io.hanqiao.credit.Requests.object;
import static io.hanqiao.platform.testing.machine.Move.oneOf;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hanqiao.platform.testing.machine.Ask;
import io.hanqiao.platform.testing.machine.Change;
import io.hanqiao.platform.testing.machine.Machine;
import io.hanqiao.platform.testing.machine.Move;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Grants, their contracts and draws, and every limit they take of: the offer's, a line that binds,
 * one that does not, an anchor's group limit, a guarantor's capacity. All are scarce.
 */
@QuarkusTest
class GrantMachineIT {

  private static final String[] PAID = {amount("300000.00"), amount("500000.00")};
  private static final String[] DAYS = {day(13), day(14)};

  private final AtomicInteger made = new AtomicInteger();
  private String offer = "";
  private String pledged = "";
  private String binding = "";
  private String group = "";
  private String guarantor = "";

  @BeforeEach
  void scarceLimits() {
    String bank = made("bank", BANKS, bank("江城银行（演示）"));
    // Each grant is of 4,000,000.00 yuan.
    offer = made("bank", OFFERS, minimalOffer(bank).put("headroom", "24000000.00"));
    binding = open(minimalLine(bank).put("amount", "20000000.00").put("binding", true));
    pledged = open(minimalLine(bank).put("amount", "8000000.00"));
    group = open(fullLine(bank).put("amount", "20000000.00").put("validUntil", "2099-12-31"));
    ObjectNode small = fullGuarantor("科担（演示）").put("capacity", "8000000.00");
    guarantor = made("guarantor", GUARANTORS, small.put("maxPerFirm", "8000000.00"));
  }

  @Test
  void grantsAndDrawsTakeNoStepButThoseOfTheirStateAndEveryLimitIsConserved() throws Exception {
    List<Change> changes;
    try (Conserved watch = Conserved.watched()) {
      changes =
          Machine.of("credit", "credit_grant", "grant.GrantStatus", "bank")
              .with("drawdown", "grant.DrawStatus")
              .watching("conserved_limit")
              .run(this::proposed, moves());
      assertThat(watch.looks()).isGreaterThan(20);
    }
    for (Change change : changes) {
      switch (change.table()) {
        case "credit_grant" -> moved(change);
        case "conserved_limit" -> conserved(change, changes);
        default -> assertThat(change.table()).isEqualTo("drawdown");
      }
    }
    assertThat(changes)
        .as("a pledge that was exceeded")
        .anyMatch(change -> change.after().path("exceeds_pledge").asBoolean());
  }

  private String proposed() {
    ObjectNode grant = grant(underReview(offer));
    int kind = made.getAndIncrement() % 4;
    grant.put("revolving", kind % 2 == 0).putArray("conditionsPrecedent").add("ACCOUNT_OPENED");
    grant.putArray("lineIds").add(pledged).add(kind == 1 ? group : binding);
    if (kind == 3) {
      grant.put("guarantorId", guarantor);
    }
    return GRANTS + "/" + made("bank", GRANTS, grant);
  }

  private static String open(ObjectNode line) {
    String id = made("bank", LINES, line);
    command("bank-checker", LINES + "/" + id, "confirm").statusCode(200);
    return id;
  }

  private static Move[] moves() {
    return new Move[] {
      Move.of("confirm", "bank|bank-checker"),
      Move.because("reject", "bank", "RISK").inside().rarely(),
      Move.of("meetCondition", "bank", "{\"condition\": \"ACCOUNT_OPENED\"}"),
      Move.of("proposeContract", "bank", contract(1, true), contract(2, true)).inside(),
      Move.of("confirmContract", "bank|bank-checker", contract(1, false), contract(2, false)),
      Move.of("rejectContract", "bank").inside().rarely(),
      Move.because("giveUp", "enterprise", "OTHER_BANK").rarely(),
      Move.of("settle", "bank").rarely(),
      Move.aimed(
          "requestDrawdown",
          (thing, random) ->
              new Ask(
                  "enterprise",
                  thing.path() + "/drawdowns",
                  thing.id(),
                  Loans.draw(oneOf(random, "500000.00", "800000.00", "4000000.00")).toString())),
      draw("proposeDisbursement", "bank|bank-checker", PAID).inside(),
      draw("confirmDisbursement", "bank|bank-checker", PAID),
      draw("rejectDisbursement", "bank", "{}").inside().rarely(),
      draw("cancel", "enterprise", "{}").rarely(),
      draw("decline", "bank", "{\"reason\": \"RISK_CHANGED\"}").rarely(),
      draw("releaseRest", "enterprise|bank", "{}").rarely(),
      draw("repay", "bank", repaid("300000.00"), repaid("500000.00")).rarely(),
      draw("proposeExtension", "bank|bank-checker", DAYS).inside(),
      draw("confirmExtension", "bank|bank-checker", DAYS),
      draw("rejectExtension", "bank", "{}").inside(),
      overdue()
    };
  }

  private static String contract(int number, boolean whole) {
    ObjectNode contract = object("{}").put("contractNumber", "C-{id}-" + number);
    return (whole ? contract.put("signedOn", "2026-03-31") : contract).toString();
  }

  private static String day(int months) {
    LocalDate later = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusMonths(months);
    return object("{}").put("maturesOn", later.toString()).toString();
  }

  private static Move draw(String step, String users, String... bodies) {
    return Move.aimed(
        step,
        (thing, random) -> {
          JsonNode draws = thing.seen().path("drawdowns");
          if (draws.isEmpty()) {
            return null;
          }
          String id = anyOf(draws, step, random).path("drawdownId").asText();
          String path = thing.path() + "/drawdowns/" + id + "/" + Move.kebab(step);
          return new Ask(oneOf(random, users.split("\\|")), path, id, oneOf(random, bodies));
        });
  }

  /** What is asked of a loan that runs is asked of the first that does, the rest of any draw. */
  private static JsonNode anyOf(JsonNode draws, String step, SplittableRandom random) {
    for (JsonNode draw : draws) {
      if (isLent(draw) && (step.endsWith("Extension") || step.equals("markOverdue"))) {
        return draw;
      }
    }
    return draws.path(random.nextInt(draws.size()));
  }

  /** Now and then a loan has matured before it is said to be overdue. */
  private static Move overdue() {
    Move said = draw("markOverdue", "bank", "{}");
    return Move.aimed(
        said.step(),
        (thing, random) -> {
          Ask ask = said.aim().at(thing, random);
          if (ask != null && random.nextInt(4) == 0 && lent(thing.seen(), ask.target())) {
            Guaranteed.mature(ask.path().replace("/mark-overdue", ""));
          }
          return ask;
        });
  }

  private static boolean lent(JsonNode grant, String draw) {
    for (JsonNode one : grant.path("drawdowns")) {
      if (one.path("drawdownId").asText().equals(draw)) {
        return isLent(one);
      }
    }
    return false;
  }

  private static boolean isLent(JsonNode draw) {
    return draw.path("status").asText().equals("DISBURSED");
  }

  /** Compares the money of a grant with what the command says. */
  private static void moved(Change change) {
    JsonNode now = change.after();
    assertThat(now.path("limit_fen").asLong())
        .isEqualTo(
            now.path("available_fen").asLong()
                + now.path("reserved_fen").asLong()
                + now.path("utilized_fen").asLong());
    if (change.by() == null) {
      return;
    }
    String yuan = object(change.by().ask().body()).path("amount").asText("0.00");
    long fen = new BigDecimal(yuan).movePointRight(2).longValueExact();
    long back = now.path("revolving").asBoolean() ? fen : 0;
    long held = -change.grew("reserved_fen");
    long left = change.grew("available_fen");
    switch (change.by().step()) {
      case "requestDrawdown" -> moved(change, 0, -fen, fen, 0, 0);
      case "confirmDisbursement" -> moved(change, 0, 0, -fen, fen, 0);
      case "repay" -> moved(change, back - fen, back, 0, 0, fen);
      case "cancel", "decline", "releaseRest" -> {
        assertThat(held).isPositive();
        moved(change, 0, held, -held, 0, 0);
      }
      case "confirm" -> moved(change, 400_000_000, 400_000_000, 0, 0, 0);
      case "giveUp", "settle" -> {
        assertThat(now.path("limit_fen").asLong()).isZero();
        moved(change, left, left, 0, 0, 0);
      }
      default -> moved(change, 0, 0, 0, 0, 0);
    }
  }

  private static void moved(
      Change change, long limit, long available, long reserved, long disbursed, long repaid) {
    List<Long> found =
        List.of("limit", "available", "reserved", "disbursed", "repaid").stream()
            .map(name -> change.grew(name + "_fen"))
            .toList();
    assertThat(found)
        .as(change.toString())
        .containsExactly(limit, available, reserved, disbursed, repaid);
    assertThat(change.grew("utilized_fen")).isEqualTo(disbursed - repaid);
  }

  /** A limit is conserved, and only one that does not bind is exceeded, with a flag. */
  private void conserved(Change change, List<Change> all) {
    JsonNode limit = change.after();
    long available = limit.path("available_fen").asLong();
    assertThat(limit.path("limit_fen").asLong())
        .isEqualTo(
            available + limit.path("reserved_fen").asLong() + limit.path("utilized_fen").asLong());
    assertThat(available >= 0 || change.id().equals(pledged)).as(change.toString()).isTrue();
    if (change.id().equals(pledged)
        && change.by() != null
        && change.by().step().equals("confirm")) {
      assertThat(all)
          .filteredOn(c -> c.tx().equals(change.tx()) && c.table().equals("credit_grant"))
          .hasSize(1)
          .allMatch(c -> c.after().path("exceeds_pledge").asBoolean() == available < 0);
    }
  }
}
