package io.hanqiao.credit;

import static io.hanqiao.credit.Loans.GRANTS;
import static io.hanqiao.credit.Loans.amount;
import static io.hanqiao.credit.Loans.contracted;
import static io.hanqiao.credit.Loans.drawn;
import static io.hanqiao.credit.Loans.grant;
import static io.hanqiao.credit.Loans.offer;
import static io.hanqiao.credit.Loans.pay;
import static io.hanqiao.credit.Loans.proposed;
import static io.hanqiao.credit.Loans.underReview;
import static io.hanqiao.credit.Requests.BANKS;
import static io.hanqiao.credit.Requests.LINES;
import static io.hanqiao.credit.Requests.OFFERS;
import static io.hanqiao.credit.Requests.bank;
import static io.hanqiao.credit.Requests.command;
import static io.hanqiao.credit.Requests.made;
import static io.hanqiao.credit.Requests.minimalLine;
import static io.hanqiao.credit.Requests.minimalOffer;
import static io.hanqiao.credit.Requests.object;
import static io.hanqiao.platform.testing.Calls.as;
import static io.hanqiao.platform.testing.Calls.get;
import static io.hanqiao.platform.testing.Calls.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hanqiao.platform.testing.EventSchemas;
import io.hanqiao.platform.testing.PublishedEvents;
import io.hanqiao.platform.testing.PublishedEvents.Event;
import io.hanqiao.platform.testing.ServiceDatabase;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** A draw of a new grant takes an old loan over (无还本续贷). */
@QuarkusTest
class RenewalIT {

  @Test
  void anOldLoanIsTakenOverByTwoPeopleAndNoMoneyMoves() throws Exception {
    String offer = offer();
    String old = contracted(proposed(offer));
    String oldDraw = drawn(old, "1000000.00");
    pay(oldDraw, "1000000.00");
    Loans.repay(oldDraw, "200000.00").statusCode(200);
    String next = contracted(proposed(offer));

    post("enterprise", next + "/drawdowns", renewal(old, oldDraw, "800000.01"))
        .statusCode(409)
        .body("detail", containsString("规则 renewal-is-whole"));
    String draw = asked(next, old, oldDraw, "800000.00");
    post("bank", draw + "/propose-disbursement", amount("800000.00")).statusCode(200);
    post("bank", draw + "/confirm-disbursement", amount("800000.00")).statusCode(403);
    post("bank-checker", draw + "/confirm-disbursement", amount("800000.00"))
        .statusCode(200)
        .body("utilized", equalTo("800000.00"), "carriedIn", equalTo("800000.00"))
        .body("disbursed", equalTo("0.00"), "available", equalTo("3200000.00"))
        .body("drawdowns[0].status", equalTo("DISBURSED"));
    get("enterprise", old)
        .body("utilized", equalTo("0.00"), "carriedOut", equalTo("800000.00"))
        .body("disbursed", equalTo("1000000.00"), "repaid", equalTo("200000.00"))
        .body("limit", equalTo("3000000.00"), "drawdowns[0].status", equalTo("RENEWED"));
    get("bank", "/v1/limits/" + offer).body("utilized", equalTo("800000.00"));
    command("bank", old, "settle").statusCode(200);
    Loans.repay(draw, "800000.00").body("drawdowns[0].status", equalTo("REPAID"));

    assertThat(Conserved.broken()).isZero();
    assertTold(old, 6);
    assertTold(next, 5);
  }

  private static void assertTold(String path, int count) {
    List<Event> told =
        PublishedEvents.of("credit.grant", path.substring(GRANTS.length() + 1), count);
    assertThat(told).extracting(Event::type).contains("io.hanqiao.credit.grant.renewed.v1");
    for (Event event : told) {
      assertThat(EventSchemas.flaws("credit.grant", event.type(), event.body())).isEmpty();
    }
  }

  @Test
  void anotherBanksLoanIsNotRenewedNorOneThatHasMatured() throws Exception {
    String old = contracted(proposed(offer()));
    String oldDraw = drawn(old, "1000000.00");
    pay(oldDraw, "1000000.00");
    String elsewhere = contracted(proposed(offer()));
    post("enterprise", elsewhere + "/drawdowns", renewal(old, oldDraw, "1000000.00"))
        .statusCode(409)
        .body("detail", containsString("规则 renewal-at-same-bank-before-maturity"));

    String offer = get("bank", old).extract().path("offerId");
    String next = contracted(proposed(offer));
    String draw = asked(next, old, oldDraw, "1000000.00");
    post("bank", draw + "/propose-disbursement", amount("1000000.00")).statusCode(200);
    try (StoppedClock unseen = new StoppedClock(new ServiceDatabase("credit"))) {
      Guaranteed.mature(oldDraw);
      post("bank-checker", draw + "/confirm-disbursement", amount("1000000.00"))
          .statusCode(409)
          .body("detail", containsString("规则 renewal-at-same-bank-before-maturity"));
    }
    get("bank", next).body("utilized", equalTo("0.00"));
    ObjectNode plain = object(Loans.draw("1.00").toString());
    plain.put("renewsDrawdownId", UUID.randomUUID().toString());
    post("enterprise", next + "/drawdowns", plain.toString()).statusCode(422);
  }

  @Test
  void renewalsThatCrossAndRepaymentsBesideThemKeepEveryLimitAtEveryMoment() throws Exception {
    String bank = made("bank", BANKS, bank("江城银行（演示）"));
    String line = made("bank", LINES, minimalLine(bank).put("amount", "900000000.00"));
    command("bank-checker", LINES + "/" + line, "confirm").statusCode(200);
    List<String> offers = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      offers.add(made("bank", OFFERS, minimalOffer(bank).put("headroom", "300000000.00")));
    }
    List<Callable<Integer>> tasks = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      // Old and new grant trade places, so that ids are met in either order.
      String one = loan(offers.get(i % 2), line);
      String two = loan(offers.get((i + 1) % 2), line);
      tasks.addAll(crossing(one, two));
    }
    List<Integer> answers = new ArrayList<>();
    ExecutorService people = Executors.newFixedThreadPool(16);
    try (Conserved watch = Conserved.watched()) {
      for (Future<Integer> one : people.invokeAll(tasks)) {
        answers.add(one.get());
      }
      assertThat(watch.looks()).isPositive();
    } finally {
      people.shutdownNow();
    }

    assertThat(answers).allMatch(status -> status < 500).contains(200);
    assertThat(Conserved.broken()).isZero();
  }

  /** Each grant is to take over the other's loan, while the firm repays a part of one. */
  private static List<Callable<Integer>> crossing(String one, String two) {
    String first = one + "/drawdowns/" + get("bank", one).extract().path("drawdowns[0].drawdownId");
    String second =
        two + "/drawdowns/" + get("bank", two).extract().path("drawdowns[0].drawdownId");
    String there = asked(two, one, first, "1000000.00");
    String back = asked(one, two, second, "1000000.00");
    post("bank", there + "/propose-disbursement", amount("1000000.00")).statusCode(200);
    post("bank", back + "/propose-disbursement", amount("1000000.00")).statusCode(200);
    return List.of(
        () -> send(there + "/confirm-disbursement", amount("1000000.00")),
        () -> send(back + "/confirm-disbursement", amount("1000000.00")),
        () -> send(first + "/repay", Loans.repaid("100000.00")));
  }

  private static int send(String path, String body) {
    return as("bank-checker")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .contentType("application/json")
        .body(body)
        .post(path)
        .statusCode();
  }

  /** A grant with a million yuan paid out, by its path. */
  private static String loan(String offer, String line) {
    ObjectNode grant = grant(underReview(offer));
    grant.putArray("lineIds").add(line);
    String path = contracted(GRANTS + "/" + made("bank", GRANTS, grant));
    pay(drawn(path, "1000000.00"), "1000000.00");
    return path;
  }

  private static String asked(String next, String old, String oldDraw, String yuan) {
    return next
        + "/drawdowns/"
        + post("enterprise", next + "/drawdowns", renewal(old, oldDraw, yuan))
            .statusCode(200)
            .extract()
            .<String>path("drawdowns[-1].drawdownId");
  }

  private static String renewal(String old, String oldDraw, String yuan) {
    return object("{'payment': 'RENEWAL'}")
        .put("amount", yuan)
        .put("renewsGrantId", old.substring(GRANTS.length() + 1))
        .put("renewsDrawdownId", oldDraw.substring(oldDraw.lastIndexOf('/') + 1))
        .toString();
  }
}
