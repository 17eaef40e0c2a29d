package io.hanqiao.credit;

import static io.hanqiao.credit.Guaranteed.GUARANTEES;
import static io.hanqiao.credit.Loans.APPLICATIONS;
import static io.hanqiao.credit.Loans.GRANTS;
import static io.hanqiao.credit.Loans.amount;
import static io.hanqiao.credit.Loans.contract;
import static io.hanqiao.credit.Loans.contracted;
import static io.hanqiao.credit.Loans.draw;
import static io.hanqiao.credit.Loans.grant;
import static io.hanqiao.credit.Loans.numberOf;
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
import static io.hanqiao.platform.testing.Calls.as;
import static io.hanqiao.platform.testing.Calls.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Money moves from many sides at once while a reader looks at it all the time. */
@QuarkusTest
class MoneyIT {

  private static final int AT_ONCE = 100;

  private final Map<Integer, AtomicInteger> answers = new ConcurrentHashMap<>();

  @Test
  void aHundredGrantsDrawsAndWithdrawalsAtOnceKeepEveryLimitAtEveryMoment() throws Exception {
    String bank = made("bank", BANKS, bank("江城银行（演示）"));
    // Each grant is of 4,000,000.00 yuan: 75 fit the offer, 65 the line that binds, 10 the pledge.
    String offer = made("bank", OFFERS, minimalOffer(bank).put("headroom", "300000000.00"));
    String binding = open(minimalLine(bank).put("amount", "260000000.00").put("binding", true));
    String pledged = open(minimalLine(bank).put("amount", "40000000.00"));
    String group =
        open(fullLine(bank).put("validFrom", "2020-01-01").put("validUntil", "2099-12-31"));
    String guarantor = made("guarantor", GUARANTORS, fullGuarantor("科担（演示）"));
    List<String> paths = new ArrayList<>();
    int looks;
    try (Conserved watch = Conserved.watched()) {
      all(
          AT_ONCE,
          i ->
              () ->
                  GRANTS
                      + "/"
                      + made("bank", GRANTS, under(offer, binding, pledged, group, guarantor)),
          paths);
      all(AT_ONCE, i -> () -> journey(paths.get(i), i), new ArrayList<>());
      looks = watch.looks();
    }

    assertThat(Conserved.broken()).isZero();
    assertThat(looks).isGreaterThan(20);
    assertThat(answers.keySet()).allMatch(status -> status < 500);
    assertThat(answers.get(409).get()).as("refused").isPositive();
    String left = get("bank", "/v1/limits/" + offer).extract().path("available");
    await().until(() -> left.equals(get("bank", OFFERS + "/" + offer).extract().path("headroom")));
    get("bank", "/v1/limits/" + binding).body("exceededBy", equalTo("0.00"));
    String over = get("bank", "/v1/limits/" + pledged).extract().path("exceededBy");
    assertThat(over).isNotEqualTo("0.00");
    get("auditor", "/v1/limits/" + guarantor).body("binding", equalTo(true));
  }

  private static String open(ObjectNode line) {
    String id = made("bank", LINES, line);
    command("bank-checker", LINES + "/" + id, "confirm").statusCode(200);
    return id;
  }

  private static ObjectNode under(
      String offer, String binding, String pledged, String group, String guarantor) {
    ObjectNode grant = grant(underReview(offer)).put("guarantorId", guarantor);
    grant.putArray("lineIds").add(binding).add(pledged).add(group);
    return grant;
  }

  /** What firms and bankers do with one grant, in one of several ways. */
  private String journey(String path, int way) {
    if (way % 5 == 3) {
      String application = get("bank", path).extract().path("applicationId");
      Thread firm =
          new Thread(
              () -> send("enterprise", APPLICATIONS + "/" + application + "/withdraw", reason()));
      firm.start();
      send("bank-checker", path + "/confirm", "{}");
      join(firm);
      return path;
    }
    if (send("bank-checker", path + "/confirm", "{}").statusCode() != 200) {
      return path;
    }
    if (way % 5 == 0) {
      send("enterprise", path + "/give-up", reason());
      return path;
    }
    signWhileTheLetterIsIssued(path);
    Thread rival =
        new Thread(() -> send("enterprise", path + "/drawdowns", draw("2500000.00").toString()));
    rival.start();
    Response asked = send("enterprise", path + "/drawdowns", draw("2500000.00").toString());
    join(rival);
    if (asked.statusCode() != 200) {
      return path;
    }
    String drawn = path + "/drawdowns/" + asked.<String>path("drawdowns[-1].drawdownId");
    if (way % 5 == 1) {
      send("enterprise", drawn + "/cancel", "{}");
    } else {
      send("bank", drawn + "/propose-disbursement", amount("1500000.00"));
      send("bank-checker", drawn + "/confirm-disbursement", amount("1500000.00"));
      send("bank", drawn + "/repay", repaid("500000.00"));
      send("enterprise", drawn + "/release-rest", "{}");
    }
    return path;
  }

  private void signWhileTheLetterIsIssued(String path) {
    Thread guarantor = new Thread(() -> issueLetter(path));
    guarantor.start();
    sign(path);
    join(guarantor);
  }

  /** The firm asks and two people of the guarantor issue the letter. */
  private void issueLetter(String path) {
    ExtractableResponse<Response> grant = get("enterprise", path).extract();
    ObjectNode ask =
        object("{'amount': '4000000.00'}")
            .put("applicationId", grant.<String>path("applicationId"))
            .put("guarantorId", grant.<String>path("guarantorId"));
    String asked = GUARANTEES + "/" + send("enterprise", GUARANTEES, ask.toString()).path("id");
    String number = Guaranteed.intended(asked, "4000000.00");
    send("guarantor", asked + "/propose-letter", Guaranteed.letter(number, "政银担"));
    String read = object("{}").put("letterNumber", number).toString();
    send("guarantor-checker", asked + "/confirm-letter", read);
  }

  private void sign(String path) {
    String contract = contract().toString();
    send("bank", path + "/propose-contract", contract);
    send("bank-checker", path + "/confirm-contract", numberOf(contract));
  }

  @Test
  void randomCommandsOfManyAtOnceSomeSentTwiceKeepTheMoneyAndHappenOnce() throws Exception {
    String bank = made("bank", BANKS, bank("江城银行（演示）"));
    String offer = made("bank", OFFERS, minimalOffer(bank).put("headroom", "300000000.00"));
    List<String> grants = new ArrayList<>();
    for (boolean revolving : new boolean[] {true, false, true}) {
      ObjectNode grant = grant(underReview(offer)).put("revolving", revolving);
      grants.add(contracted(GRANTS + "/" + made("bank", GRANTS, grant)));
    }
    try (Conserved watch = Conserved.watched()) {
      all(
          12,
          i ->
              () -> {
                SplittableRandom random = new SplittableRandom(4_711 + i);
                for (int n = 0; n < 25; n++) {
                  anything(grants.get(random.nextInt(grants.size())), random);
                }
                return "";
              },
          new ArrayList<>());
      assertThat(watch.looks()).isGreaterThan(10);
    }

    assertThat(Conserved.broken()).isZero();
    assertThat(answers.keySet()).allMatch(status -> status < 500);
    assertThat(answers.get(200).get()).isGreaterThan(60);
    get("bank", "/v1/limits/" + offer).body("limit", equalTo("300000000.00"));
  }

  private void anything(String grant, SplittableRandom random) {
    ExtractableResponse<Response> seen = get("bank", grant).extract();
    List<String> draws = seen.path("drawdowns.drawdownId");
    int at = draws.isEmpty() ? -1 : random.nextInt(draws.size());
    String draw = grant + "/drawdowns/" + (at < 0 ? UUID.randomUUID() : draws.get(at));
    String yuan = random.nextInt(1, 9) + "00000.00";
    @Nullable String waits =
        at < 0 ? null : seen.path("drawdowns[" + at + "].proposedDisbursement");
    String read = amount(waits == null ? yuan : waits);
    boolean twice = random.nextInt(3) == 0;
    switch (random.nextInt(9)) {
      case 0, 1 -> send("enterprise", grant + "/drawdowns", draw(yuan).toString(), twice);
      case 2, 3 -> send("bank", draw + "/propose-disbursement", amount(yuan), twice);
      case 4, 5 -> send("bank-checker", draw + "/confirm-disbursement", read, twice);
      case 6 -> send("bank", draw + "/repay", repaid(yuan), twice);
      case 7 -> send("enterprise", draw + "/cancel", "{}", twice);
      default -> send("bank", draw + "/release-rest", "{}", twice);
    }
  }

  /** A command, and the same again: as when the answer to the first was lost. */
  private Response send(String user, String path, String body, boolean twice) {
    String key = UUID.randomUUID().toString();
    Response first = send(user, path, body, key);
    if (twice && first.statusCode() == 200) {
      Response again = send(user, path, body, key);
      assertThat(again.body().asString()).isEqualTo(first.body().asString());
    }
    return first;
  }

  private Response send(String user, String path, String body) {
    return send(user, path, body, UUID.randomUUID().toString());
  }

  private Response send(String user, String path, String body, String key) {
    Response response =
        as(user)
            .header("Idempotency-Key", key)
            .contentType("application/json")
            .body(body)
            .post(path);
    answers.computeIfAbsent(response.statusCode(), s -> new AtomicInteger()).incrementAndGet();
    return response;
  }

  private static String reason() {
    return object("{'reason': 'OTHER_BANK'}").toString();
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Runs so many tasks side by side. */
  private static void all(int count, IntFunction<Callable<String>> task, List<String> results)
      throws Exception {
    ExecutorService people = Executors.newFixedThreadPool(24);
    try {
      List<Future<String>> running = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        running.add(people.submit(task.apply(i)));
      }
      for (Future<String> one : running) {
        results.add(one.get());
      }
    } finally {
      people.shutdownNow();
    }
  }
}
